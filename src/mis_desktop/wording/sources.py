"""English texts by code: the source language of the catalogues in resources/i18n. Placeholders are facts, by name."""

from __future__ import annotations

SOURCES: dict[str, dict[str, str]] = {
    "errors": {
        "error.WrongPassword": "The password is wrong ({attempts} in a row). Next try in {wait_seconds} s.",
        "error.TooManyAttempts": "Too many wrong passwords. Try again in {wait_seconds} s.",
        "error.VaultMissing":
            "{path} is missing: no password can open the practice. Use the recovery sheet (mis recover).",
        "error.VaultDamaged":
            "{path} is damaged and cannot be read. Use the recovery sheet (mis recover) or a backup.",
        "error.WeakPassword":
            "The password is too weak ({reason}): at least {minimum} characters with small and capital "
            "letters and digits, without the login.",
        "error.CommonPassword": "This password is among the most common ones. Choose another.",
        "error.WrongRecoveryCode":
            "The recovery sheet does not open the practice; check line {line} (0: it belongs to another "
            "practice or is not a sheet).",
        "error.NotAPracticeFolder": "{path} is not the folder of a practice.",
        "error.FolderNotEmpty": "{path} is not empty. Choose a new folder.",
        "error.NetworkFolder":
            "{path} is on a network drive ({kind}). A practice must lie on this computer's own disk, else "
            "data could be lost.",
        "error.NewerFormat":
            "{path} was made by a newer version of the program ({found}, this one knows {known}). Install "
            "the newer version.",
        "error.WrongKey":
            "{path} does not open: it belongs to another practice, or is cut short, or is not a database. "
            "Restore a backup.",
        "error.DamagedDatabase": "{path} is damaged ({detail}). Nothing was changed. Restore a backup.",
        "error.DiskFull":
            "The disk is full: {path} could not be saved. Nothing saved before is lost. Free some space "
            "and repeat.",
        "error.PracticeBusy": "{path} is in use by another program for too long. Repeat in a moment.",
        "error.BackupDamaged": "The backup {path} is damaged ({detail}). Take another one.",
        "error.Forbidden": "You have no right for this ({permission}). An administrator can give it.",
        "error.UserDisabled": "The account {login} is disabled.",
        "error.LastAdministrator":
            "This is the last active administrator: without one nobody could manage the practice. Make somebody else an "
            "administrator first.",
        "error.Cancelled": "Stopped at your wish. Nothing was changed.",
        "error.LoginTaken": "The login {login} is taken.",
        "error.NotFound": "Not found: {kind} {id}.",
        "error.Missing": "Please fill in: {field}.",
        "error.WrongIin":
            "The IIN {iin} is wrong ({reason}). If it stands so in the document, tick \"as in the "
            "document\" and give the reason.",
        "error.WrongBin": "The BIN or IIN {bin} of the practice is wrong ({reason}).",
        "error.IinTaken": "A patient with IIN {iin} is already registered ({patient}).",
        "error.WrongValue": "The value \"{value}\" does not fit: {field}.",
        "error.ChangedMeanwhile":
            "Somebody saved this record meanwhile ({kind} {id}). Your text is kept; open the record again "
            "and compare.",
        "error.BookingInPast": "{start} is in the past.",
        "error.OutsideHours":
            "{start}–{end} is outside the doctor's hours. Choose another time or book outside hours on "
            "purpose.",
        "error.BookingOverlaps": "The doctor is already booked from {start} to {end}.",
        "error.WrongBookingState": "This is not possible in the state \"{state}\".",
        "error.EmergencyReasonNeeded": "Without a booking a visit needs a written reason of emergency.",
        "error.VisitClosed": "The visit is finished; a signed document is only followed by a replacement ({visit}).",
        "error.DocumentIncomplete": "The document is not complete: {field}.",
        "error.DocumentChanged":
            "The stored bytes of document {document} are not those that were signed. Restore a backup and "
            "report this.",
        "error.AlreadySigned": "You have already signed document {document}.",
        "error.SignatureRefused": "The signature was not accepted: {reason} {detail}",
        "error.NotAKeyFile": "{path} is not a key file (PKCS#12), or is damaged.",
        "error.WrongKeyPassword": "The password of the key file {path} is wrong.",
        "error.UnsupportedKeyFile": "The key file {path} cannot be used: {detail}.",
        "error.KeyStoreAbsent": "{store} does not answer ({detail}). Start it, or choose another way to sign.",
        "error.SigningCancelled": "Signing was cancelled in {store}. Nothing was signed.",
        "error.SigningTimeout":
            "{store} gave no answer for {minutes} minutes. Nothing was signed; close its window and repeat.",
        "error.WrongPin": "The PIN of {label} is wrong. Some tokens lock after a few wrong PINs.",
        "error.PinLocked":
            "{label} is locked after too many wrong PINs. The National CA's service point can unlock it.",
        "error.KeyGone":
            "{label} was taken out or stopped answering. Nothing more was signed; put it back and repeat.",
        "error.SigningFailed": "{store} did not sign: {detail}.",
        "error.AnswerRefused": "{service} refused: {detail}.",
        "error.KeyRevoked": "The certificate of {owner} was revoked on {at} ({reason}).",
        "error.KeyExpired": "The certificate of {owner} was valid until {until}. Get a new one.",
        "error.KeyNotYetValid": "The certificate of {owner} is valid only from {since}.",
        "error.KeyNotFit": "The certificate of {owner} may not sign this: {reason}.",
        "error.Unreadable": "{path} cannot be read as a certificate, CRL or signature.",
        "error.TrainingRootRefused": "{subject} is a training authority; a real practice does not trust it.",
        "error.DestinationRefused": "{url} is not allowed as a destination ({reason}).",
        "error.AgentFailed": "{program} does not work: {detail}.",
        "error.NotDelivered": "Document {document} is not delivered yet ({state}): {detail}",
        "error.BrokenRow": "{file}, line {line}: {problem}. Nothing was imported.",
        "error.FileUnreadable": "{path} cannot be read or written: {detail}.",
        "error.FileExists": "{path} already exists and is not overwritten.",
        "internal-error": "Internal error {number}. Nothing was saved half-way; please report the number.",
        "error.WrongPassword.at-once": "The password is wrong ({attempts} in a row).",
    },
    "reasons": {
        "reason.CONTENT_CHANGED": "The document was changed after signing.",
        "reason.CONTENT_MISSING": "The signed document was not given.",
        "reason.ATTRIBUTES_CHANGED": "The signed attributes were changed.",
        "reason.SIGNATURE_WRONG": "The signature does not match its certificate.",
        "reason.ALGORITHM_NOT_ALLOWED": "The algorithm of the signature is not allowed.",
        "reason.XML_WRAPPED":
            "The signature is not over this document as a whole: a part was moved, added or left out.",
        "reason.CERTIFICATE_MISMATCH": "The signature was made for another certificate.",
        "reason.CERTIFICATE_MISSING": "The signer's certificate is missing.",
        "reason.NO_SIGNERS": "There is no signature inside.",
        "reason.SEVERAL_SIGNERS": "There is more than one signature inside.",
        "reason.UNREADABLE": "This is not a signature container, or it is damaged.",
        "reason.CHAIN_INCOMPLETE": "The issuer's certificate is missing: {issuer}.",
        "reason.CHAIN_SIGNATURE_WRONG": "The certificate was not issued by the one it names: {subject}.",
        "reason.ROOT_NOT_TRUSTED": "The root is not trusted here: {subject}.",
        "reason.BASIC_CONSTRAINTS": "This certificate may not issue others: {subject}.",
        "reason.NOT_YET_VALID": "Valid only from {since}: {subject}.",
        "reason.EXPIRED": "Expired on {until}: {subject}.",
        "reason.UNKNOWN_CRITICAL_EXTENSION": "The certificate has an unknown critical extension ({oid}).",
        "reason.PURPOSE_NOT_ALLOWED": "This certificate is not for signing documents ({usage}).",
        "reason.REVOKED": "The certificate was revoked on {at} ({reason}).",
        "reason.ON_HOLD": "The certificate has been on hold since {at} ({reason}).",
        "reason.REVOCATION_UNKNOWN":
            "Whether the certificate is revoked is not known: no revocation list of its issuer.",
        "reason.CRL_EXPIRED": "The revocation list was valid until {until}; a newer one is needed.",
        "reason.CRL_NOT_YET_VALID": "The revocation list is valid only from {since}.",
        "reason.ISSUER_REVOCATION_UNKNOWN": "Note: no revocation list for the issuing centre {subject}.",
        "reason.SIGNING_CERTIFICATE_ABSENT": "Note: the signature does not name its certificate (not CAdES).",
        "reason.NO_TIME_STAMP": "Note: there is no time stamp.",
        "reason.NEVER_ISSUED": "The authority does not know this certificate: it was never issued.",
        "reason.REVOKED_LATER":
            "Note: the certificate was revoked on {at}, after the time stamp ({reason}); the signature stays "
            "valid.",
        "reason.OCSP_OLD": "The authority's last word on the certificate is of {at}; a newer answer is needed.",
        "reason.OCSP_NOT_YET_VALID":
            "The authority's answer is dated {since}, which is in the future: check this computer's clock.",
        "reason.OCSP_FOREIGN": "Note: an answer about another certificate was left aside.",
        "reason.OCSP_RESPONDER_NOT_ALLOWED":
            "Note: an answer about revocation came from somebody who may not give it; it was left aside.",
        "reason.OCSP_SIGNATURE_WRONG": "Note: an answer about revocation was changed on its way; it was left aside.",
        "reason.STAMP_UNREADABLE": "The time stamp cannot be read.",
        "reason.STAMP_FOREIGN": "The time stamp belongs to another signature.",
        "reason.STAMP_SIGNATURE_WRONG": "The time stamp was changed.",
        "reason.STAMP_CERTIFICATE_MISSING":
            "Note: the certificate of the time stamp authority is missing; the moment of signing is not "
            "proven.",
        "reason.STAMP_PURPOSE_NOT_ALLOWED":
            "The time stamp was made with a certificate that may not make time stamps.",
        "reason.STAMP_IN_FUTURE":
            "The time stamp is dated {at}, which is in the future: check this computer's clock.",
        "reason.STAMP_NOT_TRUSTED": "The time stamp of {authority} is not trusted ({reason}).",
        "reason.STAMP_NOT_DETERMINED":
            "Note: whether the time stamp of {authority} may be trusted is not known ({reason}); the "
            "signature is judged as of now.",
        "reason.STAMP_AGED":
            "Note: the time stamp of {authority} proved the moment until {until} and was not renewed in "
            "time.",
        "reason.STAMP_OTHER_AUTHORITY":
            "Note: the time stamp is of another centre than the signer's certificate ({authority}).",
        "reason.ARCHIVE_STAMP_WRONG":
            "Note: an archive time stamp does not fit this signature or cannot be trusted; it was left "
            "aside.",
        "reason.MOMENT_CLAIMED":
            "The signature was sound at {at}, but only the signer says that it was made then: there is no "
            "time stamp.",
        "reason.WRONG_PERSON": "The certificate is of another person: IIN {certificate_iin} instead of {doctor_iin}.",
        "reason.STORED_BYTES_CHANGED":
            "The stored document is not the one that was signed: it was changed on this computer. Restore"
            " a backup.",
        "reason.STORED_SIGNATURE_CHANGED":
            "The stored signature is not the one that was made: it was changed on this computer. Restore "
            "a backup.",
        "reason.WrongIin.length": "it must have twelve digits",
        "reason.WrongIin.digits": "only digits may stand in it",
        "reason.WrongIin.check": "the check digit does not fit",
    },
    "fields": {  # what a refusal is about; `error_text` puts them in place of the fact `field`
        "field.family": "surname",
        "field.given": "given name",
        "field.birth_date": "birth date",
        "field.phone": "phone",
        "field.iin": "IIN",
        "field.iin_reason": "the reason why the IIN is taken as in the document",
        "field.reason": "reason",
        "field.abbreviation": "abbreviation (one word of letters and digits)",
        "field.complaints": "complaints",
        "field.diagnosis": "diagnosis",
        "field.diagnoses": "main diagnosis",
        "field.medicine": "medicine",
    },
    "rows": {
        "row.encoding": "the text is not UTF-8 ({value})",
        "row.nul": "a zero byte: this is no text file",
        "row.quote": "a quotation mark that is not closed",
        "row.header": "the first line is not the heading of this book",
        "row.missing-column": "the column {value} is missing",
        "row.columns": "another number of columns than in the heading: {value}",
        "row.empty-file": "there are no rows",
        "row.number": "not a number: {value}",
        "row.code": "not a code: {value}",
        "row.flag": "neither 0 nor 1: {value}",
        "row.date": "not a date: {value}",
        "row.empty-code": "the code is empty",
        "row.empty-name": "the name of {value} is empty",
        "row.duplicate": "{value} is there twice",
        "row.unknown-parent": "the entry above, {value}, is not there",
        "row.parent-loop": "{value} lies above itself",
    },
    "papers": {
        "column.start": "Start",
        "column.end": "End",
        "column.doctor": "Doctor",
        "column.patient": "Patient",
        "column.iin": "IIN",
        "column.phone": "Phone",
        "column.state": "State",
        "column.reason": "Reason",
        "column.opened": "Opened",
        "column.closed": "Finished",
        "column.birth_date": "Birth date",
        "column.diagnosis_code": "ICD-10",
        "column.diagnosis": "Diagnosis",
        "column.emergency": "Emergency",
        "column.document": "Document",
        "column.number": "No.",
        "column.frozen": "Finished",
        "column.form": "Form",
        "column.id": "Identifier",
        "column.queued": "Queued since",
        "column.receipt": "Receipt",
        "column.received": "Received",
        "column.problem": "What is wrong",
        "table.documents": "Documents",
        "table.deliveries": "Delivery",
        "standing.no-receiver": "ready, no receiver",
        "standing.on-the-way": "on the way",
        "standing.attention": "needs attention",
        "standing.accepted": "accepted",
        "standing.rejected": "rejected",
        "table.day": "Day list",
        "table.visits": "Visits",
        "column.sex": "Sex",
        "table.patients": "Patients",
        "sex.male": "male",
        "sex.female": "female",
        "sex.unknown": "unknown",
        "booking.booked": "booked",
        "booking.arrived": "arrived",
        "booking.fulfilled": "in visit",
        "booking.cancelled": "cancelled",
        "booking.noshow": "did not come",
        "document.frozen": "not signed",
        "document.signed": "signed",
        "document.queued": "waiting to be sent",
        "document.delivered": "delivered",
        "document.accepted": "accepted",
        "document.rejected": "rejected",
        "integrity.valid": "intact",
        "integrity.invalid": "not intact",
        "trust.valid": "trusted",
        "trust.invalid": "not trusted",
        "trust.not_determined": "trust not determined",
        "paper.form": "Form 052/у",
        "paper.title": "Entry of the outpatient card",
        "paper.licence": "Licence {number} of {date}",
        "paper.patient": "Patient",
        "paper.doctor": "Doctor",
        "paper.visit": "Visit",
        "paper.emergency": "Emergency without a booking: {reason}",
        "paper.replaces": "Replaces document {document}",
        "paper.page": "Page {page} of {pages}",
        "paper.seal": "Signed with an electronic digital signature",
        "paper.seal-valid": "Signature verified",
        "paper.seal-invalid": "THE SIGNATURE IS NOT VALID",
        "paper.seal-unknown": "The signature could not be fully verified",
        "paper.signer": "Signer: {signer}, IIN {iin}",
        "paper.certificate": "Certificate {serial}, {since} – {until}",
        "paper.checked": "Verified {at} under {rules}",
        "paper.hand": "Signature by hand",
        "paper.draft": "DRAFT, not valid",
        "paper.recovery": "Recovery sheet",
        "paper.recovery-why":
            "Whoever has this sheet and the practice's files can open them without a password. Keep it in "
            "a safe, away from the computer.",
        "paper.recovery-how":
            "If passwords are lost or vault.json is gone: choose the recovery sheet on the sign-in page "
            "(or run \"mis recover\") and type these lines, or give "
            "the text of the code.",
        "paper.recovery-made": "Made {at}",
    },
    "steps": {
        "step.frozen": "frozen",
        "step.signed": "signed",
        "step.queued": "queued",
        "step.handed-over": "handed to mis-sync",
        "step.error": "answer noted",
        "step.accepted": "accepted",
        "step.rejected": "rejected",
    },
    "console": {
        "ask.password": "Password",
        "ask.doctor-password": "Password of the doctor",
        "ask.key-password": "Password of the key file",
        "init.done":
            "The practice is in {path}. Print the recovery sheet {sheet}, put it into a safe and delete "
            "the file.",
        "import.done":
            "{book}: {records} records; new {new}, changed {changed}, unchanged {unchanged}, no longer "
            "there {missing}.",
        "trust.done": "Added {added} of {files}.",
        "destination.done": "Documents go to {url}.",
        "backup.done": "Backup {path}, audit up to event {number}.",
        "restore.done": "Restored. The audit chain holds from {first} to {last}.",
        "recover.done":
            "Opened with the recovery sheet, the password is set. The audit chain holds from {first} to "
            "{last}.",
        "audit.holds":
            "The audit chain holds from {first} to {last}, anchored outside up to {anchored}; head "
            "{head}.",
        "audit.broken": "THE AUDIT CHAIN IS BROKEN at event {broken} ({problem}); it holds from {first} to {last}.",
        "sign.done": "Document {document} signed by {signer}: integrity {integrity}, trust {trust}.",
        "status.counts": "Waiting {open}, stopped {stopped}, accepted {accepted}, rejected {rejected}.",
        "export.done": "{path}: {rows} rows.",
        "verify.signer": "{signer} (IIN {iin}): {integrity}; {trust}",
        "demo.practice": "Practice made",
        "demo.trust": "Training authority trusted, destination set",
        "demo.staff": "Doctors taken on",
        "demo.fill-people": "Filled: patients",
        "demo.fill-visits": "Filled: bookings and visits",
        "demo.fill-documents": "Filled: documents signed and verified",
        "demo.fill-audit": "Filled: further audit events",
        "demo.patient": "Patient registered",
        "demo.booking": "Booked and arrived",
        "demo.visit": "Visit written",
        "demo.document": "Document frozen",
        "demo.signature": "Signed and verified",
        "demo.receipt": "Delivered, receipt came",
        "demo.verification": "Verified again from the store",
        "demo.export": "Exported: JSON, CMS, PDF",
        "demo.excel": "Exported: Excel",
        "demo.done": "The training stand says: {status}. Receipt {receipt} of {at} for document {document}.",
        "health.system": "mis-desktop {version}, Python {python}, {system}.",
        "health.program": "Program {name} is installed.",
        "health.program-missing": "Program {name} is missing: install mis-desktop again.",
        "health.dumpable": "Other programs of this user can read this program's memory ({system}).",
        "health.library": "{name} {version}",
        "health.library-missing": "{name} is missing: install mis-desktop again.",
        "health.hash-fast": "GOST hash: compiled, fast.",
        "health.hash-slow":
            "GOST hash: plain Python, slow with large documents. Install a C compiler and install the "
            "program again.",
        "health.key-files": "Key store: key files ({kinds}).",
        "health.network-folder":
            "{path} is on a network drive ({kind}): move the practice to this computer's own disk.",
        "health.folder": "Practice folder {path}: on this computer's own disk.",
        "health.disk-free": "Free space: {megabytes} MB.",
        "health.vault": "Key file vault.json: sound, accounts {slots}, recovery sheet valid.",
        "health.vault-missing": "{path} is missing: open the practice with the recovery sheet (mis recover).",
        "health.vault-damaged": "{path} is damaged: open the practice with the recovery sheet (mis recover).",
        "health.vault-no-recovery": "vault.json has no recovery slot: lost passwords could not be replaced.",
        "health.file": "{path}: encrypted, {kilobytes} kB.",
        "health.file-missing": "{path} is not there.",
        "health.file-plain": "{path} is NOT encrypted: it is not a file of this program.",
        "health.file-cut": "{path} is cut short ({kilobytes} kB): restore a backup.",
        "health.mode-open": "{path} can be read by other users of this computer: take that right away.",
        "health.backup": "Newest sound backup: {at}.",
        "health.backup-none": "There is no backup in the practice's folder: make one in Settings, Backup (or mis backup).",
        "health.backup-damaged": "The backup {path} is damaged ({detail}).",
        "health.database-sound": "{path}: pages, references, guards and schema are sound.",
        "health.database-problem": "{path}: {problem}. Restore a backup.",
        "health.healthy": "Everything is in order.",
        "health.ill": "Something needs attention: see the lines with x.",
    },
}
