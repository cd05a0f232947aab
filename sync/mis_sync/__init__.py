"""The delivery agent: takes jobs from the spool to their destinations. No Qt, no key to the practice's database."""

VERSION = "0.1.0"
