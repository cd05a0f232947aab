"""The first schema. Tables are STRICT; what must never change is held by triggers, overlaps of bookings too."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

PEOPLE = (
    """CREATE TABLE practice (
        only_row INTEGER NOT NULL DEFAULT 1, id TEXT NOT NULL, name TEXT NOT NULL, bin_iin TEXT NOT NULL,
        licence_number TEXT NOT NULL, licence_date TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
        languages TEXT NOT NULL, zone TEXT NOT NULL, training INTEGER NOT NULL, epoch INTEGER NOT NULL,
        created_at TEXT NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_practice PRIMARY KEY (only_row), CONSTRAINT ck_practice_only_row CHECK (only_row = 1)) STRICT""",
    """CREATE TABLE setting (name TEXT NOT NULL, value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE account (
        id TEXT NOT NULL, login TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL, iin TEXT NOT NULL,
        language TEXT NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (id), CONSTRAINT uq_account_login UNIQUE (login)) STRICT""",
    """CREATE TABLE doctor (
        id TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL, iin TEXT NOT NULL, specialty TEXT NOT NULL,
        hours TEXT NOT NULL, slot_minutes INTEGER NOT NULL, active INTEGER NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_doctor PRIMARY KEY (id), CONSTRAINT uq_doctor_user_id UNIQUE (user_id),
        CONSTRAINT fk_doctor_user_id_account FOREIGN KEY (user_id) REFERENCES account (id)) STRICT""",
    """CREATE TABLE patient (
        number INTEGER NOT NULL, id TEXT NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL,
        birth_date TEXT, sex TEXT NOT NULL, iin TEXT NOT NULL, iin_reason TEXT NOT NULL, latin_family TEXT NOT NULL,
        latin_given TEXT NOT NULL, phones TEXT NOT NULL, address TEXT NOT NULL, contacts TEXT NOT NULL,
        passport TEXT NOT NULL, created_at TEXT NOT NULL, sort_key TEXT NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_patient PRIMARY KEY (number), CONSTRAINT uq_patient_id UNIQUE (id)) STRICT""",
    "CREATE UNIQUE INDEX uq_patient_iin ON patient (iin) WHERE iin <> ''",
    "CREATE INDEX ix_patient_sort_key ON patient (sort_key, id)",
    "CREATE INDEX ix_patient_birth_date ON patient (birth_date)",
    """CREATE VIRTUAL TABLE patient_words USING fts5(words, content='', contentless_delete=1, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 0")""",
    """CREATE VIRTUAL TABLE patient_digits USING fts5(iin, phones, content='', contentless_delete=1,
        tokenize="trigram")""",
)

SCHEDULE = (
    """CREATE TABLE booking (
        id TEXT NOT NULL, doctor_id TEXT NOT NULL, patient_id TEXT NOT NULL, start_minute INTEGER NOT NULL,
        end_minute INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL,
        cancel_reason TEXT NOT NULL, arrived_at TEXT, created_at TEXT NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_booking PRIMARY KEY (id),
        CONSTRAINT fk_booking_doctor_id_doctor FOREIGN KEY (doctor_id) REFERENCES doctor (id),
        CONSTRAINT fk_booking_patient_id_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
        CONSTRAINT ck_booking_minutes
            CHECK (typeof(start_minute) = 'integer' AND typeof(end_minute) = 'integer'),
        CONSTRAINT ck_booking_length
            CHECK (end_minute > start_minute AND end_minute - start_minute <= 1440),
        CONSTRAINT ck_booking_state
            CHECK (state IN ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow'))) STRICT""",
    "CREATE INDEX ix_booking_doctor_start ON booking (doctor_id, start_minute)",
    "CREATE INDEX ix_booking_start ON booking (start_minute)",
    "CREATE INDEX ix_booking_patient_id ON booking (patient_id)",
)

# A booking is at most 1440 minutes long, so one that reaches into another starts less than 1440 minutes before it.
IN_THE_WAY = """SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM booking WHERE doctor_id = NEW.doctor_id AND state IN ('booked', 'arrived', 'fulfilled')
        AND start_minute > NEW.start_minute - 1440 AND start_minute < NEW.end_minute
        AND end_minute > NEW.start_minute{but})"""

OVERLAPS = (
    f"""CREATE TRIGGER booking_insert_overlap BEFORE INSERT ON booking
        WHEN NEW.state IN ('booked', 'arrived', 'fulfilled') BEGIN {IN_THE_WAY.format(but="")}; END""",
    f"""CREATE TRIGGER booking_update_overlap BEFORE UPDATE ON booking
        WHEN NEW.state IN ('booked', 'arrived', 'fulfilled')
        BEGIN {IN_THE_WAY.format(but=" AND id <> OLD.id")}; END""",
)

VISITS = (
    """CREATE TABLE visit (
        id TEXT NOT NULL, patient_id TEXT NOT NULL, doctor_id TEXT NOT NULL, booking_id TEXT,
        emergency_reason TEXT NOT NULL, repeat INTEGER NOT NULL, opened_at TEXT NOT NULL, closed_at TEXT,
        state TEXT NOT NULL, entry TEXT NOT NULL, revision INTEGER NOT NULL,
        CONSTRAINT pk_visit PRIMARY KEY (id), CONSTRAINT uq_visit_booking_id UNIQUE (booking_id),
        CONSTRAINT fk_visit_patient_id_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
        CONSTRAINT fk_visit_doctor_id_doctor FOREIGN KEY (doctor_id) REFERENCES doctor (id),
        CONSTRAINT fk_visit_booking_id_booking FOREIGN KEY (booking_id) REFERENCES booking (id),
        CONSTRAINT ck_visit_reason CHECK (booking_id IS NOT NULL OR emergency_reason <> ''),
        CONSTRAINT ck_visit_state CHECK (state IN ('in-progress', 'finished'))) STRICT""",
    "CREATE INDEX ix_visit_patient_opened ON visit (patient_id, opened_at)",
    "CREATE INDEX ix_visit_opened ON visit (opened_at)",
    """CREATE TABLE visit_diagnosis (
        visit_id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL,
        CONSTRAINT pk_visit_diagnosis PRIMARY KEY (visit_id, position),
        CONSTRAINT fk_visit_diagnosis_visit_id_visit FOREIGN KEY (visit_id) REFERENCES visit (id))
        STRICT, WITHOUT ROWID""",
    "CREATE INDEX ix_visit_diagnosis_code ON visit_diagnosis (code)",
    """CREATE TABLE visit_prescription (
        visit_id TEXT NOT NULL, position INTEGER NOT NULL, medicine TEXT NOT NULL, code TEXT NOT NULL,
        dose TEXT NOT NULL, route TEXT NOT NULL, frequency TEXT NOT NULL, duration TEXT NOT NULL, note TEXT NOT NULL,
        CONSTRAINT pk_visit_prescription PRIMARY KEY (visit_id, position),
        CONSTRAINT fk_visit_prescription_visit_id_visit FOREIGN KEY (visit_id) REFERENCES visit (id))
        STRICT, WITHOUT ROWID""",
)

DOCUMENTS = (
    """CREATE TABLE document (
        number INTEGER NOT NULL, id TEXT NOT NULL, visit_id TEXT NOT NULL, patient_id TEXT NOT NULL,
        doctor_id TEXT NOT NULL, form TEXT NOT NULL, frozen_at TEXT NOT NULL, sha256 TEXT NOT NULL,
        length INTEGER NOT NULL, state TEXT NOT NULL, replaces TEXT,
        CONSTRAINT pk_document PRIMARY KEY (number), CONSTRAINT uq_document_id UNIQUE (id),
        CONSTRAINT fk_document_visit_id_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
        CONSTRAINT fk_document_patient_id_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
        CONSTRAINT fk_document_doctor_id_doctor FOREIGN KEY (doctor_id) REFERENCES doctor (id),
        CONSTRAINT fk_document_replaces_document FOREIGN KEY (replaces) REFERENCES document (id),
        CONSTRAINT ck_document_state
            CHECK (state IN ('frozen', 'signed', 'queued', 'delivered', 'accepted', 'rejected'))) STRICT""",
    "CREATE INDEX ix_document_visit_id ON document (visit_id)",
    "CREATE INDEX ix_document_patient_id ON document (patient_id)",
    """CREATE TABLE document_bytes (
        document_id TEXT NOT NULL, length INTEGER NOT NULL, sha256 TEXT NOT NULL, deflated BLOB NOT NULL,
        CONSTRAINT pk_document_bytes PRIMARY KEY (document_id),
        CONSTRAINT fk_document_bytes_document_id_document FOREIGN KEY (document_id) REFERENCES document (id)) STRICT""",
    """CREATE TABLE signature (
        id TEXT NOT NULL, document_id TEXT NOT NULL, signer TEXT NOT NULL, signer_iin TEXT NOT NULL,
        cms_sha256 TEXT NOT NULL, cms BLOB NOT NULL, accepted_at TEXT NOT NULL, verdict TEXT NOT NULL,
        CONSTRAINT pk_signature PRIMARY KEY (id),
        CONSTRAINT fk_signature_document_id_document FOREIGN KEY (document_id) REFERENCES document (id)) STRICT""",
    "CREATE INDEX ix_signature_document_id ON signature (document_id)",
    """CREATE TABLE evidence (sha256 TEXT NOT NULL, kind TEXT NOT NULL, data BLOB NOT NULL,
        CONSTRAINT pk_evidence PRIMARY KEY (sha256)) STRICT""",
    """CREATE TABLE signature_evidence (
        signature_id TEXT NOT NULL, position INTEGER NOT NULL, sha256 TEXT NOT NULL,
        CONSTRAINT pk_signature_evidence PRIMARY KEY (signature_id, position),
        CONSTRAINT fk_signature_evidence_signature_id_signature FOREIGN KEY (signature_id) REFERENCES signature (id),
        CONSTRAINT fk_signature_evidence_sha256_evidence FOREIGN KEY (sha256) REFERENCES evidence (sha256)) STRICT""",
    """CREATE TABLE trust_item (
        sha256 TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, training INTEGER NOT NULL,
        added_at TEXT NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_trust_item PRIMARY KEY (sha256)) STRICT""",
)

DELIVERY = (
    """CREATE TABLE destination (
        id TEXT NOT NULL, kind TEXT NOT NULL, url TEXT NOT NULL, authority TEXT NOT NULL, token TEXT NOT NULL,
        accepted_rule TEXT NOT NULL, training INTEGER NOT NULL, timeout_seconds INTEGER NOT NULL,
        CONSTRAINT pk_destination PRIMARY KEY (id)) STRICT""",
    """CREATE TABLE outgoing (
        id TEXT NOT NULL, kind TEXT NOT NULL, document_id TEXT NOT NULL, destination TEXT NOT NULL,
        order_key TEXT NOT NULL, sha256 TEXT NOT NULL, created_at TEXT NOT NULL, state TEXT NOT NULL, relayed_at TEXT,
        closed_at TEXT, last_error TEXT NOT NULL,
        CONSTRAINT pk_outgoing PRIMARY KEY (id),
        CONSTRAINT fk_outgoing_document_id_document FOREIGN KEY (document_id) REFERENCES document (id),
        CONSTRAINT fk_outgoing_destination_destination FOREIGN KEY (destination) REFERENCES destination (id),
        CONSTRAINT ck_outgoing_state CHECK (state IN ('open', 'stopped', 'accepted', 'rejected'))) STRICT""",
    "CREATE INDEX ix_outgoing_document_id ON outgoing (document_id)",
    "CREATE INDEX ix_outgoing_state ON outgoing (state, created_at)",
    """CREATE TABLE receipt (
        id TEXT NOT NULL, outgoing_id TEXT NOT NULL, status TEXT NOT NULL, receipt_id TEXT NOT NULL, at TEXT NOT NULL,
        received_at TEXT NOT NULL, verified INTEGER NOT NULL, reasons TEXT NOT NULL, sha256 TEXT NOT NULL,
        body BLOB NOT NULL,
        CONSTRAINT pk_receipt PRIMARY KEY (id),
        CONSTRAINT fk_receipt_outgoing_id_outgoing FOREIGN KEY (outgoing_id) REFERENCES outgoing (id)) STRICT""",
    "CREATE INDEX ix_receipt_outgoing_id ON receipt (outgoing_id)",
    """CREATE TRIGGER outgoing_insert_open BEFORE INSERT ON outgoing
        WHEN NEW.state NOT IN ('open', 'stopped') BEGIN SELECT RAISE(ABORT, 'closed without a receipt'); END""",
    """CREATE TRIGGER outgoing_update_receipt BEFORE UPDATE ON outgoing
        WHEN NEW.state IN ('accepted', 'rejected') AND NOT EXISTS (
            SELECT 1 FROM receipt WHERE outgoing_id = NEW.id AND status = NEW.state)
        BEGIN SELECT RAISE(ABORT, 'closed without a receipt'); END""",
)

AUDIT = (
    """CREATE TABLE audit (
        number INTEGER NOT NULL, at TEXT NOT NULL, user_id TEXT NOT NULL, action TEXT NOT NULL, kind TEXT NOT NULL,
        record_id TEXT NOT NULL, facts TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,
        CONSTRAINT pk_audit PRIMARY KEY (number)) STRICT""",
    "CREATE INDEX ix_audit_record ON audit (kind, record_id)",
    """CREATE TRIGGER audit_insert_next BEFORE INSERT ON audit
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit)
            OR NEW.previous IS NOT coalesce((SELECT hash FROM audit ORDER BY number DESC LIMIT 1),
                '0000000000000000000000000000000000000000000000000000000000000000')
        BEGIN SELECT RAISE(ABORT, 'not the next of the chain'); END""",
)

BOOKS = (
    """CREATE TABLE book (
        id TEXT NOT NULL, title_ru TEXT NOT NULL, title_kk TEXT NOT NULL, edition TEXT NOT NULL, source TEXT NOT NULL,
        CONSTRAINT pk_book PRIMARY KEY (id)) STRICT""",
    """CREATE TABLE book_entry (
        number INTEGER NOT NULL, book TEXT NOT NULL, id TEXT NOT NULL, code TEXT NOT NULL, name_ru TEXT NOT NULL,
        name_kk TEXT NOT NULL, parent TEXT NOT NULL, valid_from TEXT, valid_to TEXT, closed INTEGER NOT NULL,
        CONSTRAINT pk_book_entry PRIMARY KEY (number), CONSTRAINT uq_book_entry_id UNIQUE (book, id),
        CONSTRAINT fk_book_entry_book_book FOREIGN KEY (book) REFERENCES book (id)) STRICT""",
    "CREATE INDEX ix_book_entry_code ON book_entry (book, code)",
    """CREATE VIRTUAL TABLE book_words USING fts5(words, content='', contentless_delete=1, prefix='2 3',
        tokenize="unicode61 remove_diacritics 0")""",
)

APPEND_ONLY = {
    "document_bytes": "document_id = NEW.document_id",
    "signature": "id = NEW.id",
    "evidence": "sha256 = NEW.sha256",
    "signature_evidence": "signature_id = NEW.signature_id AND position = NEW.position",
    "trust_item": "sha256 = NEW.sha256",
    "receipt": "id = NEW.id",
    "audit": "number = NEW.number",
}


def append_only(table: str, same: str) -> tuple[str, ...]:
    """Return the triggers that let rows in once and never change them (a REPLACE of a row id included)."""
    refuse = "SELECT RAISE(ABORT, 'append-only')"
    return (
        f"""CREATE TRIGGER {table}_update_never BEFORE UPDATE ON {table} BEGIN {refuse}; END""",
        f"""CREATE TRIGGER {table}_delete_never BEFORE DELETE ON {table} BEGIN {refuse}; END""",
        f"""CREATE TRIGGER {table}_insert_once BEFORE INSERT ON {table}
        WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) OR EXISTS (SELECT 1 FROM {table} WHERE rowid = NEW.rowid)
        BEGIN {refuse}; END""",
    )


DOCUMENT_GUARDS = (
    """CREATE TRIGGER document_update_state_only BEFORE UPDATE OF number, id, visit_id, patient_id, doctor_id, form,
        frozen_at, sha256, length, replaces ON document BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
    "CREATE TRIGGER document_delete_never BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    """CREATE TRIGGER document_insert_once BEFORE INSERT ON document
        WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'append-only'); END""",
)


def upgrade() -> None:
    """Make all tables, indexes and triggers."""
    guards = [statement for table, same in APPEND_ONLY.items() for statement in append_only(table, same)]
    for statement in (*PEOPLE, *SCHEDULE, *OVERLAPS, *VISITS, *DOCUMENTS, *DELIVERY, *AUDIT, *BOOKS, *DOCUMENT_GUARDS,
                      *guards):
        op.get_bind().exec_driver_sql(statement)
