<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="error.WrongPassword">
        <source>The password is wrong ({attempts} in a row). Next try in {wait_seconds} s.</source>
        <translation>Құпиясөз қате (қатарынан: {attempts}). Келесі әрекет {wait_seconds} с кейін.</translation>
    </message>
    <message id="error.TooManyAttempts">
        <source>Too many wrong passwords. Try again in {wait_seconds} s.</source>
        <translation>Қате құпиясөз тым көп енгізілді. {wait_seconds} с кейін қайталаңыз.</translation>
    </message>
    <message id="error.VaultMissing">
        <source>{path} is missing: no password can open the practice. Use the recovery sheet (mis recover).</source>
        <translation>{path} файлы жоқ: практика құпиясөзбен ашылмайды. Қалпына келтіру парағын қолданыңыз (mis recover).</translation>
    </message>
    <message id="error.VaultDamaged">
        <source>{path} is damaged and cannot be read. Use the recovery sheet (mis recover) or a backup.</source>
        <translation>{path} файлы бүлінген, оқылмайды. Қалпына келтіру парағын (mis recover) немесе резервтік көшірмені қолданыңыз.</translation>
    </message>
    <message id="error.WeakPassword">
        <source>The password is too weak ({reason}): at least {minimum} characters with small and capital letters and digits, without the login.</source>
        <translation>Құпиясөз тым әлсіз ({reason}): кемінде {minimum} таңба, кіші және бас әріптер мен цифрлар, логинсіз.</translation>
    </message>
    <message id="error.CommonPassword">
        <source>This password is among the most common ones. Choose another.</source>
        <translation>Бұл құпиясөз ең көп тарағандардың бірі. Басқасын таңдаңыз.</translation>
    </message>
    <message id="error.WrongRecoveryCode">
        <source>The recovery sheet does not open the practice; check line {line} (0: it belongs to another practice or is not a sheet).</source>
        <translation>Қалпына келтіру парағы сәйкес емес; {line}-жолды тексеріңіз (0 — басқа практиканың парағы немесе парақ емес).</translation>
    </message>
    <message id="error.NotAPracticeFolder">
        <source>{path} is not the folder of a practice.</source>
        <translation>{path} қалтасы практика қалтасы емес.</translation>
    </message>
    <message id="error.FolderNotEmpty">
        <source>{path} is not empty. Choose a new folder.</source>
        <translation>{path} қалтасы бос емес. Жаңа қалта таңдаңыз.</translation>
    </message>
    <message id="error.NetworkFolder">
        <source>{path} is on a network drive ({kind}). A practice must lie on this computer's own disk, else data could be lost.</source>
        <translation>{path} желілік дискіде ({kind}). Практика осы компьютердің өз дискісінде болуы тиіс, әйтпесе деректер жоғалуы мүмкін.</translation>
    </message>
    <message id="error.NewerFormat">
        <source>{path} was made by a newer version of the program ({found}, this one knows {known}). Install the newer version.</source>
        <translation>{path} файлын бағдарламаның жаңарақ нұсқасы жасаған ({found}, бұл нұсқа {known} біледі). Жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message id="error.WrongKey">
        <source>{path} does not open: it belongs to another practice, or is cut short, or is not a database. Restore a backup.</source>
        <translation>{path} файлы ашылмайды: ол басқа практикадан, қысқартылған немесе дерекқор емес. Резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message id="error.DamagedDatabase">
        <source>{path} is damaged ({detail}). Nothing was changed. Restore a backup.</source>
        <translation>{path} файлы бүлінген ({detail}). Ештеңе өзгертілген жоқ. Резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message id="error.DiskFull">
        <source>The disk is full: {path} could not be saved. Nothing saved before is lost. Free some space and repeat.</source>
        <translation>Диск толы: {path} сақталмады. Бұрын сақталғаны жоғалған жоқ. Орын босатып, қайталаңыз.</translation>
    </message>
    <message id="error.PracticeBusy">
        <source>{path} is in use by another program for too long. Repeat in a moment.</source>
        <translation>{path} файлын басқа бағдарлама тым ұзақ пайдалануда. Сәл кейін қайталаңыз.</translation>
    </message>
    <message id="error.BackupDamaged">
        <source>The backup {path} is damaged ({detail}). Take another one.</source>
        <translation>{path} резервтік көшірмесі бүлінген ({detail}). Басқасын алыңыз.</translation>
    </message>
    <message id="error.Forbidden">
        <source>You have no right for this ({permission}). An administrator can give it.</source>
        <translation>Бұл әрекетке құқығыңыз жоқ ({permission}). Оны әкімші бере алады.</translation>
    </message>
    <message id="error.UserDisabled">
        <source>The account {login} is disabled.</source>
        <translation>{login} есептік жазбасы өшірілген.</translation>
    </message>
    <message id="error.LastAdministrator">
        <source>This is the last active administrator: without one nobody could manage the practice. Make somebody else an administrator first.</source>
        <translation>Бұл соңғы белсенді әкімші: онсыз практиканы ешкім басқара алмайды. Алдымен басқа адамды әкімші етіңіз.</translation>
    </message>
    <message id="error.Cancelled">
        <source>Stopped at your wish. Nothing was changed.</source>
        <translation>Сіздің қалауыңызбен тоқтатылды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message id="error.LoginTaken">
        <source>The login {login} is taken.</source>
        <translation>{login} логині бос емес.</translation>
    </message>
    <message id="error.NotFound">
        <source>Not found: {kind} {id}.</source>
        <translation>Табылмады: {kind} {id}.</translation>
    </message>
    <message id="error.Missing">
        <source>Please fill in: {field}.</source>
        <translation>Толтырыңыз: {field}.</translation>
    </message>
    <message id="error.WrongIin">
        <source>The IIN {iin} is wrong ({reason}). If it stands so in the document, tick "as in the document" and give the reason.</source>
        <translation>ЖСН {iin} қате ({reason}). Құжатта осылай болса, «құжаттағыдай» деп белгілеп, себебін жазыңыз.</translation>
    </message>
    <message id="error.WrongBin">
        <source>The BIN or IIN {bin} of the practice is wrong ({reason}).</source>
        <translation>Практиканың БСН немесе ЖСН {bin} қате ({reason}).</translation>
    </message>
    <message id="error.IinTaken">
        <source>A patient with IIN {iin} is already registered ({patient}).</source>
        <translation>ЖСН {iin} пациенті бұрыннан тіркелген ({patient}).</translation>
    </message>
    <message id="error.WrongValue">
        <source>The value "{value}" does not fit: {field}.</source>
        <translation>«{value}» мәні сәйкес емес: {field}.</translation>
    </message>
    <message id="error.ChangedMeanwhile">
        <source>Somebody saved this record meanwhile ({kind} {id}). Your text is kept; open the record again and compare.</source>
        <translation>Жазбаны осы уақытта басқа біреу сақтады ({kind} {id}). Мәтініңіз сақталды; жазбаны қайта ашып, салыстырыңыз.</translation>
    </message>
    <message id="error.BookingInPast">
        <source>{start} is in the past.</source>
        <translation>{start} — өтіп кеткен уақыт.</translation>
    </message>
    <message id="error.OutsideHours">
        <source>{start}–{end} is outside the doctor's hours. Choose another time or book outside hours on purpose.</source>
        <translation>{start}–{end} дәрігердің қабылдау уақытынан тыс. Басқа уақыт таңдаңыз немесе әдейі тыс уақытқа жазыңыз.</translation>
    </message>
    <message id="error.BookingOverlaps">
        <source>The doctor is already booked from {start} to {end}.</source>
        <translation>Дәрігер {start} – {end} аралығында бос емес.</translation>
    </message>
    <message id="error.WrongBookingState">
        <source>This is not possible in the state "{state}".</source>
        <translation>«{state}» күйінде бұл мүмкін емес.</translation>
    </message>
    <message id="error.EmergencyReasonNeeded">
        <source>Without a booking a visit needs a written reason of emergency.</source>
        <translation>Жазылусыз қабылдау үшін шұғылдық себебі жазылуы тиіс.</translation>
    </message>
    <message id="error.VisitClosed">
        <source>The visit is finished; a signed document is only followed by a replacement ({visit}).</source>
        <translation>Қабылдау аяқталған; қол қойылған құжатты тек жаңасымен толықтыруға болады ({visit}).</translation>
    </message>
    <message id="error.DocumentIncomplete">
        <source>The document is not complete: {field}.</source>
        <translation>Құжат толық толтырылмаған: {field}.</translation>
    </message>
    <message id="error.DocumentChanged">
        <source>The stored bytes of document {document} are not those that were signed. Restore a backup and report this.</source>
        <translation>{document} құжатының сақталған байттары қол қойылғандай емес. Көшірмені қалпына келтіріп, бұл туралы хабарлаңыз.</translation>
    </message>
    <message id="error.AlreadySigned">
        <source>You have already signed document {document}.</source>
        <translation>{document} құжатына қол қойып қойғансыз.</translation>
    </message>
    <message id="error.SignatureRefused">
        <source>The signature was not accepted: {reason} {detail}</source>
        <translation>Қолтаңба қабылданбады: {reason} {detail}</translation>
    </message>
    <message id="error.NotAKeyFile">
        <source>{path} is not a key file (PKCS#12), or is damaged.</source>
        <translation>{path} — кілт файлы (PKCS#12) емес немесе бүлінген.</translation>
    </message>
    <message id="error.WrongKeyPassword">
        <source>The password of the key file {path} is wrong.</source>
        <translation>{path} кілт файлының құпиясөзі қате.</translation>
    </message>
    <message id="error.UnsupportedKeyFile">
        <source>The key file {path} cannot be used: {detail}.</source>
        <translation>{path} кілт файлын пайдалану мүмкін емес: {detail}.</translation>
    </message>
    <message id="error.KeyStoreAbsent">
        <source>{store} does not answer ({detail}). Start it, or choose another way to sign.</source>
        <translation>{store} жауап бермейді ({detail}). Бағдарламаны іске қосыңыз немесе қол қоюдың басқа тәсілін таңдаңыз.</translation>
    </message>
    <message id="error.SigningCancelled">
        <source>Signing was cancelled in {store}. Nothing was signed.</source>
        <translation>{store} ішінде қол қоюдан бас тартылды. Ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message id="error.SigningTimeout">
        <source>{store} gave no answer for {minutes} minutes. Nothing was signed; close its window and repeat.</source>
        <translation>{store} {minutes} минут бойы жауап бермеді. Ештеңеге қол қойылған жоқ; оның терезесін жауып, қайталаңыз.</translation>
    </message>
    <message id="error.WrongPin">
        <source>The PIN of {label} is wrong. Some tokens lock after a few wrong PINs.</source>
        <translation>{label} PIN-коды қате. Кейбір тасымалдағыштар бірнеше қатеден кейін бұғатталады.</translation>
    </message>
    <message id="error.PinLocked">
        <source>{label} is locked after too many wrong PINs. The National CA's service point can unlock it.</source>
        <translation>{label} бұғатталған: қате PIN-код тым көп енгізілді. Оны ҰКО пункті аша алады.</translation>
    </message>
    <message id="error.KeyGone">
        <source>{label} was taken out or stopped answering. Nothing more was signed; put it back and repeat.</source>
        <translation>{label} алынып тасталды немесе жауап беруін тоқтатты. Бұдан басқа ештеңеге қол қойылмады; оны қайта салып, қайталаңыз.</translation>
    </message>
    <message id="error.SigningFailed">
        <source>{store} did not sign: {detail}.</source>
        <translation>{store} қол қоймады: {detail}.</translation>
    </message>
    <message id="error.AnswerRefused">
        <source>{service} refused: {detail}.</source>
        <translation>{service}: бас тартты ({detail}).</translation>
    </message>
    <message id="error.KeyRevoked">
        <source>The certificate of {owner} was revoked on {at} ({reason}).</source>
        <translation>{owner} тіркеу куәлігі {at} кері қайтарылған ({reason}).</translation>
    </message>
    <message id="error.KeyExpired">
        <source>The certificate of {owner} was valid until {until}. Get a new one.</source>
        <translation>{owner} тіркеу куәлігі {until} дейін жарамды болған. Жаңасын алыңыз.</translation>
    </message>
    <message id="error.KeyNotYetValid">
        <source>The certificate of {owner} is valid only from {since}.</source>
        <translation>{owner} тіркеу куәлігі тек {since} бастап жарамды.</translation>
    </message>
    <message id="error.KeyNotFit">
        <source>The certificate of {owner} may not sign this: {reason}.</source>
        <translation>{owner} тіркеу куәлігімен бұған қол қоюға болмайды: {reason}.</translation>
    </message>
    <message id="error.Unreadable">
        <source>{path} cannot be read as a certificate, CRL or signature.</source>
        <translation>{path} файлы тіркеу куәлігі, кері қайтару тізімі немесе қолтаңба ретінде оқылмайды.</translation>
    </message>
    <message id="error.TrainingRootRefused">
        <source>{subject} is a training authority; a real practice does not trust it.</source>
        <translation>{subject} — оқу орталығы; нақты практика оған сенбейді.</translation>
    </message>
    <message id="error.DestinationRefused">
        <source>{url} is not allowed as a destination ({reason}).</source>
        <translation>{url} мекенжайын алушы етуге болмайды ({reason}).</translation>
    </message>
    <message id="error.AgentFailed">
        <source>{program} does not work: {detail}.</source>
        <translation>{program} бағдарламасы жұмыс істемейді: {detail}.</translation>
    </message>
    <message id="error.NotDelivered">
        <source>Document {document} is not delivered yet ({state}): {detail}</source>
        <translation>{document} құжаты әлі жеткізілмеді ({state}): {detail}</translation>
    </message>
    <message id="error.BrokenRow">
        <source>{file}, line {line}: {problem}. Nothing was imported.</source>
        <translation>{file}, {line}-жол: {problem}. Ештеңе жүктелген жоқ.</translation>
    </message>
    <message id="error.FileUnreadable">
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>{path} файлын оқу не жазу мүмкін емес: {detail}.</translation>
    </message>
    <message id="error.FileExists">
        <source>{path} already exists and is not overwritten.</source>
        <translation>{path} файлы бар, үстінен жазылмайды.</translation>
    </message>
    <message id="internal-error">
        <source>Internal error {number}. Nothing was saved half-way; please report the number.</source>
        <translation>Ішкі қате {number}. Ештеңе жартылай сақталған жоқ; осы нөмірді хабарлаңыз.</translation>
    </message>
    <message id="error.WrongPassword.at-once">
        <source>The password is wrong ({attempts} in a row).</source>
        <translation>Құпиясөз қате (қатарынан: {attempts}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message id="reason.CONTENT_CHANGED">
        <source>The document was changed after signing.</source>
        <translation>Құжат қол қойылғаннан кейін өзгертілген.</translation>
    </message>
    <message id="reason.CONTENT_MISSING">
        <source>The signed document was not given.</source>
        <translation>Қол қойылған құжат берілмеген.</translation>
    </message>
    <message id="reason.ATTRIBUTES_CHANGED">
        <source>The signed attributes were changed.</source>
        <translation>Қол қойылған атрибуттар өзгертілген.</translation>
    </message>
    <message id="reason.SIGNATURE_WRONG">
        <source>The signature does not match its certificate.</source>
        <translation>Қолтаңба тіркеу куәлігіне сәйкес емес.</translation>
    </message>
    <message id="reason.ALGORITHM_NOT_ALLOWED">
        <source>The algorithm of the signature is not allowed.</source>
        <translation>Қолтаңба алгоритміне рұқсат жоқ.</translation>
    </message>
    <message id="reason.XML_WRAPPED">
        <source>The signature is not over this document as a whole: a part was moved, added or left out.</source>
        <translation>Қолтаңба бұл құжатты тұтас қамтымайды: бір бөлігі жылжытылған, қосылған немесе қалдырылған.</translation>
    </message>
    <message id="reason.CERTIFICATE_MISMATCH">
        <source>The signature was made for another certificate.</source>
        <translation>Қолтаңба басқа тіркеу куәлігіне жасалған.</translation>
    </message>
    <message id="reason.CERTIFICATE_MISSING">
        <source>The signer's certificate is missing.</source>
        <translation>Қол қоюшының тіркеу куәлігі жоқ.</translation>
    </message>
    <message id="reason.NO_SIGNERS">
        <source>There is no signature inside.</source>
        <translation>Ішінде бірде-бір қолтаңба жоқ.</translation>
    </message>
    <message id="reason.SEVERAL_SIGNERS">
        <source>There is more than one signature inside.</source>
        <translation>Ішінде бірнеше қолтаңба бар.</translation>
    </message>
    <message id="reason.UNREADABLE">
        <source>This is not a signature container, or it is damaged.</source>
        <translation>Бұл қолтаңба файлы емес немесе бүлінген.</translation>
    </message>
    <message id="reason.CHAIN_INCOMPLETE">
        <source>The issuer's certificate is missing: {issuer}.</source>
        <translation>Шығарушының тіркеу куәлігі жоқ: {issuer}.</translation>
    </message>
    <message id="reason.CHAIN_SIGNATURE_WRONG">
        <source>The certificate was not issued by the one it names: {subject}.</source>
        <translation>Тіркеу куәлігін онда көрсетілген орталық бермеген: {subject}.</translation>
    </message>
    <message id="reason.ROOT_NOT_TRUSTED">
        <source>The root is not trusted here: {subject}.</source>
        <translation>Түбірлік тіркеу куәлігі сенімділер қатарында жоқ: {subject}.</translation>
    </message>
    <message id="reason.BASIC_CONSTRAINTS">
        <source>This certificate may not issue others: {subject}.</source>
        <translation>Бұл тіркеу куәлігі басқаларын шығара алмайды: {subject}.</translation>
    </message>
    <message id="reason.NOT_YET_VALID">
        <source>Valid only from {since}: {subject}.</source>
        <translation>Тек {since} бастап жарамды: {subject}.</translation>
    </message>
    <message id="reason.EXPIRED">
        <source>Expired on {until}: {subject}.</source>
        <translation>Мерзімі {until} өткен: {subject}.</translation>
    </message>
    <message id="reason.UNKNOWN_CRITICAL_EXTENSION">
        <source>The certificate has an unknown critical extension ({oid}).</source>
        <translation>Тіркеу куәлігінде белгісіз сындарлы кеңейту бар ({oid}).</translation>
    </message>
    <message id="reason.PURPOSE_NOT_ALLOWED">
        <source>This certificate is not for signing documents ({usage}).</source>
        <translation>Бұл тіркеу куәлігі құжатқа қол қоюға арналмаған ({usage}).</translation>
    </message>
    <message id="reason.REVOKED">
        <source>The certificate was revoked on {at} ({reason}).</source>
        <translation>Тіркеу куәлігі {at} кері қайтарылған ({reason}).</translation>
    </message>
    <message id="reason.ON_HOLD">
        <source>The certificate has been on hold since {at} ({reason}).</source>
        <translation>Тіркеу куәлігінің қолданылуы {at} бастап тоқтатылған ({reason}).</translation>
    </message>
    <message id="reason.REVOCATION_UNKNOWN">
        <source>Whether the certificate is revoked is not known: no revocation list of its issuer.</source>
        <translation>Тіркеу куәлігінің кері қайтарылғаны белгісіз: шығарушының кері қайтару тізімі жоқ.</translation>
    </message>
    <message id="reason.CRL_EXPIRED">
        <source>The revocation list was valid until {until}; a newer one is needed.</source>
        <translation>Кері қайтару тізімі {until} дейін жарамды болған; жаңасы керек.</translation>
    </message>
    <message id="reason.CRL_NOT_YET_VALID">
        <source>The revocation list is valid only from {since}.</source>
        <translation>Кері қайтару тізімі тек {since} бастап жарамды.</translation>
    </message>
    <message id="reason.ISSUER_REVOCATION_UNKNOWN">
        <source>Note: no revocation list for the issuing centre {subject}.</source>
        <translation>Ескертпе: {subject} куәландырушы орталығы үшін кері қайтару тізімі жоқ.</translation>
    </message>
    <message id="reason.SIGNING_CERTIFICATE_ABSENT">
        <source>Note: the signature does not name its certificate (not CAdES).</source>
        <translation>Ескертпе: қолтаңбада тіркеу куәлігі аталмаған (CAdES емес).</translation>
    </message>
    <message id="reason.NO_TIME_STAMP">
        <source>Note: there is no time stamp.</source>
        <translation>Ескертпе: уақыт белгісі жоқ.</translation>
    </message>
    <message id="reason.NEVER_ISSUED">
        <source>The authority does not know this certificate: it was never issued.</source>
        <translation>Куәландырушы орталық бұл тіркеу куәлігін білмейді: ол оны шығармаған.</translation>
    </message>
    <message id="reason.REVOKED_LATER">
        <source>Note: the certificate was revoked on {at}, after the time stamp ({reason}); the signature stays valid.</source>
        <translation>Ескертпе: тіркеу куәлігі уақыт белгісінен кейін, {at} кері қайтарылған ({reason}); қолтаңба жарамды болып қалады.</translation>
    </message>
    <message id="reason.OCSP_OLD">
        <source>The authority's last word on the certificate is of {at}; a newer answer is needed.</source>
        <translation>Куәландырушы орталықтың тіркеу куәлігі туралы соңғы жауабы {at} берілген; жаңасы керек.</translation>
    </message>
    <message id="reason.OCSP_NOT_YET_VALID">
        <source>The authority's answer is dated {since}, which is in the future: check this computer's clock.</source>
        <translation>Куәландырушы орталықтың жауабы келешектегі {since} уақытымен берілген: компьютердің сағатын тексеріңіз.</translation>
    </message>
    <message id="reason.OCSP_FOREIGN">
        <source>Note: an answer about another certificate was left aside.</source>
        <translation>Ескертпе: басқа тіркеу куәлігі туралы жауап ескерілмеді.</translation>
    </message>
    <message id="reason.OCSP_RESPONDER_NOT_ALLOWED">
        <source>Note: an answer about revocation came from somebody who may not give it; it was left aside.</source>
        <translation>Ескертпе: кері қайтару туралы жауапты оған құқығы жоқ тарап берген; жауап ескерілмеді.</translation>
    </message>
    <message id="reason.OCSP_SIGNATURE_WRONG">
        <source>Note: an answer about revocation was changed on its way; it was left aside.</source>
        <translation>Ескертпе: кері қайтару туралы жауап жолда өзгертілген; жауап ескерілмеді.</translation>
    </message>
    <message id="reason.STAMP_UNREADABLE">
        <source>The time stamp cannot be read.</source>
        <translation>Уақыт белгісі оқылмайды.</translation>
    </message>
    <message id="reason.STAMP_FOREIGN">
        <source>The time stamp belongs to another signature.</source>
        <translation>Уақыт белгісі басқа қолтаңбаға тиесілі.</translation>
    </message>
    <message id="reason.STAMP_SIGNATURE_WRONG">
        <source>The time stamp was changed.</source>
        <translation>Уақыт белгісі өзгертілген.</translation>
    </message>
    <message id="reason.STAMP_CERTIFICATE_MISSING">
        <source>Note: the certificate of the time stamp authority is missing; the moment of signing is not proven.</source>
        <translation>Ескертпе: уақыт белгісі қызметінің тіркеу куәлігі жоқ; қол қойылған сәт дәлелденбеген.</translation>
    </message>
    <message id="reason.STAMP_PURPOSE_NOT_ALLOWED">
        <source>The time stamp was made with a certificate that may not make time stamps.</source>
        <translation>Уақыт белгісі бұған арналмаған тіркеу куәлігімен жасалған.</translation>
    </message>
    <message id="reason.STAMP_IN_FUTURE">
        <source>The time stamp is dated {at}, which is in the future: check this computer's clock.</source>
        <translation>Уақыт белгісі келешектегі {at} уақытымен қойылған: компьютердің сағатын тексеріңіз.</translation>
    </message>
    <message id="reason.STAMP_NOT_TRUSTED">
        <source>The time stamp of {authority} is not trusted ({reason}).</source>
        <translation>{authority} берген уақыт белгісіне сенуге болмайды ({reason}).</translation>
    </message>
    <message id="reason.STAMP_NOT_DETERMINED">
        <source>Note: whether the time stamp of {authority} may be trusted is not known ({reason}); the signature is judged as of now.</source>
        <translation>Ескертпе: {authority} берген уақыт белгісіне сенуге бола ма, белгісіз ({reason}); қолтаңба қазіргі сәтке тексерілді.</translation>
    </message>
    <message id="reason.STAMP_AGED">
        <source>Note: the time stamp of {authority} proved the moment until {until} and was not renewed in time.</source>
        <translation>Ескертпе: {authority} берген уақыт белгісі сәтті {until} дейін дәлелдеген және уақытында жаңартылмаған.</translation>
    </message>
    <message id="reason.STAMP_OTHER_AUTHORITY">
        <source>Note: the time stamp is of another centre than the signer's certificate ({authority}).</source>
        <translation>Ескертпе: уақыт белгісін тіркеу куәлігін шығарған орталық емес, басқа орталық берген ({authority}).</translation>
    </message>
    <message id="reason.ARCHIVE_STAMP_WRONG">
        <source>Note: an archive time stamp does not fit this signature or cannot be trusted; it was left aside.</source>
        <translation>Ескертпе: мұрағаттық уақыт белгісі бұл қолтаңбаға сәйкес емес немесе сенімсіз; ол ескерілмеді.</translation>
    </message>
    <message id="reason.MOMENT_CLAIMED">
        <source>The signature was sound at {at}, but only the signer says that it was made then: there is no time stamp.</source>
        <translation>{at} сәтінде қолтаңба дұрыс болар еді, бірақ қол қойылған уақыт тек қол қоюшының сөзінен белгілі: уақыт белгісі жоқ.</translation>
    </message>
    <message id="reason.WRONG_PERSON">
        <source>The certificate is of another person: IIN {certificate_iin} instead of {doctor_iin}.</source>
        <translation>Тіркеу куәлігі басқа адамдікі: {doctor_iin} орнына ЖСН {certificate_iin}.</translation>
    </message>
    <message id="reason.STORED_BYTES_CHANGED">
        <source>The stored document is not the one that was signed: it was changed on this computer. Restore a backup.</source>
        <translation>Сақталған құжат қол қойылған құжат емес: ол осы компьютерде өзгертілген. Резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message id="reason.STORED_SIGNATURE_CHANGED">
        <source>The stored signature is not the one that was made: it was changed on this computer. Restore a backup.</source>
        <translation>Сақталған қолтаңба бастапқы қолтаңба емес: ол осы компьютерде өзгертілген. Резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message id="row.encoding">
        <source>the text is not UTF-8 ({value})</source>
        <translation>мәтін UTF-8 емес ({value})</translation>
    </message>
    <message id="row.nul">
        <source>a zero byte: this is no text file</source>
        <translation>нөлдік байт: бұл мәтіндік файл емес</translation>
    </message>
    <message id="row.quote">
        <source>a quotation mark that is not closed</source>
        <translation>жабылмаған тырнақша</translation>
    </message>
    <message id="row.header">
        <source>the first line is not the heading of this book</source>
        <translation>бірінші жол бұл анықтамалықтың тақырыбы емес</translation>
    </message>
    <message id="row.missing-column">
        <source>the column {value} is missing</source>
        <translation>{value} бағаны жоқ</translation>
    </message>
    <message id="row.columns">
        <source>another number of columns than in the heading: {value}</source>
        <translation>бағандар саны тақырыптағыдай емес: {value}</translation>
    </message>
    <message id="row.empty-file">
        <source>there are no rows</source>
        <translation>файлда жол жоқ</translation>
    </message>
    <message id="row.number">
        <source>not a number: {value}</source>
        <translation>сан емес: {value}</translation>
    </message>
    <message id="row.code">
        <source>not a code: {value}</source>
        <translation>код емес: {value}</translation>
    </message>
    <message id="row.flag">
        <source>neither 0 nor 1: {value}</source>
        <translation>0 де, 1 де емес: {value}</translation>
    </message>
    <message id="row.date">
        <source>not a date: {value}</source>
        <translation>күн емес: {value}</translation>
    </message>
    <message id="row.empty-code">
        <source>the code is empty</source>
        <translation>код толтырылмаған</translation>
    </message>
    <message id="row.empty-name">
        <source>the name of {value} is empty</source>
        <translation>{value} атауы жоқ</translation>
    </message>
    <message id="row.duplicate">
        <source>{value} is there twice</source>
        <translation>{value} екі рет кездеседі</translation>
    </message>
    <message id="row.unknown-parent">
        <source>the entry above, {value}, is not there</source>
        <translation>жоғары тұрған {value} жазбасы жоқ</translation>
    </message>
    <message id="row.parent-loop">
        <source>{value} lies above itself</source>
        <translation>{value} өзінен жоғары тұр</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message id="column.start">
        <source>Start</source>
        <translation>Басталуы</translation>
    </message>
    <message id="column.end">
        <source>End</source>
        <translation>Аяқталуы</translation>
    </message>
    <message id="column.doctor">
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message id="column.patient">
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message id="column.iin">
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message id="column.phone">
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message id="column.state">
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message id="column.reason">
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message id="column.opened">
        <source>Opened</source>
        <translation>Басталды</translation>
    </message>
    <message id="column.closed">
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message id="column.birth_date">
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message id="column.diagnosis_code">
        <source>ICD-10</source>
        <translation>АХЖ-10</translation>
    </message>
    <message id="column.diagnosis">
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message id="column.emergency">
        <source>Emergency</source>
        <translation>Шұғылдық</translation>
    </message>
    <message id="column.document">
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message id="column.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="column.frozen">
        <source>Finished</source>
        <translation>Аяқталған</translation>
    </message>
    <message id="column.form">
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message id="column.id">
        <source>Identifier</source>
        <translation>Сәйкестендіргіш</translation>
    </message>
    <message id="column.queued">
        <source>Queued since</source>
        <translation>Кезекке қойылған</translation>
    </message>
    <message id="column.receipt">
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message id="column.received">
        <source>Received</source>
        <translation>Алынған</translation>
    </message>
    <message id="column.problem">
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message id="table.deliveries">
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message id="standing.no-receiver">
        <source>ready, no receiver</source>
        <translation>дайын, алушы бапталмаған</translation>
    </message>
    <message id="standing.on-the-way">
        <source>on the way</source>
        <translation>жолда</translation>
    </message>
    <message id="standing.attention">
        <source>needs attention</source>
        <translation>назар аударуды қажет етеді</translation>
    </message>
    <message id="standing.accepted">
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message id="standing.rejected">
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message id="paper.draft">
        <source>DRAFT, not valid</source>
        <translation>НОБАЙ, жарамсыз</translation>
    </message>
    <message id="table.day">
        <source>Day list</source>
        <translation>Қабылдау тізімі</translation>
    </message>
    <message id="table.visits">
        <source>Visits</source>
        <translation>Қабылдаулар</translation>
    </message>
    <message id="column.sex">
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message id="table.patients">
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
    <message id="sex.male">
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message id="sex.female">
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message id="sex.unknown">
        <source>unknown</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message id="field.family">
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message id="field.given">
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message id="field.birth_date">
        <source>birth date</source>
        <translation>туған күні</translation>
    </message>
    <message id="field.phone">
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message id="field.iin">
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message id="field.iin_reason">
        <source>the reason why the IIN is taken as in the document</source>
        <translation>ЖСН құжаттағыдай қабылдану себебі</translation>
    </message>
    <message id="field.reason">
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message id="field.abbreviation">
        <source>abbreviation (one word of letters and digits)</source>
        <translation>қысқарту (әріптер мен цифрлардан тұратын бір сөз)</translation>
    </message>
    <message id="field.complaints">
        <source>complaints</source>
        <translation>шағымдар</translation>
    </message>
    <message id="field.diagnosis">
        <source>diagnosis</source>
        <translation>диагноз</translation>
    </message>
    <message id="field.diagnoses">
        <source>main diagnosis</source>
        <translation>негізгі диагноз</translation>
    </message>
    <message id="field.medicine">
        <source>medicine</source>
        <translation>дәрілік зат</translation>
    </message>
    <message id="reason.WrongIin.length">
        <source>it must have twelve digits</source>
        <translation>он екі цифр болуы керек</translation>
    </message>
    <message id="reason.WrongIin.digits">
        <source>only digits may stand in it</source>
        <translation>тек цифрлар болуы керек</translation>
    </message>
    <message id="reason.WrongIin.check">
        <source>the check digit does not fit</source>
        <translation>бақылау цифры сәйкес келмейді</translation>
    </message>
    <message id="booking.booked">
        <source>booked</source>
        <translation>жазылған</translation>
    </message>
    <message id="booking.arrived">
        <source>arrived</source>
        <translation>келді</translation>
    </message>
    <message id="booking.fulfilled">
        <source>in visit</source>
        <translation>қабылданды</translation>
    </message>
    <message id="booking.cancelled">
        <source>cancelled</source>
        <translation>бас тартылды</translation>
    </message>
    <message id="booking.noshow">
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message id="document.frozen">
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message id="document.signed">
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message id="document.queued">
        <source>waiting to be sent</source>
        <translation>жіберуді күтуде</translation>
    </message>
    <message id="document.delivered">
        <source>delivered</source>
        <translation>жеткізілген</translation>
    </message>
    <message id="document.accepted">
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message id="document.rejected">
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message id="integrity.valid">
        <source>intact</source>
        <translation>тұтастығы расталды</translation>
    </message>
    <message id="integrity.invalid">
        <source>not intact</source>
        <translation>тұтастығы бұзылған</translation>
    </message>
    <message id="trust.valid">
        <source>trusted</source>
        <translation>сенім расталды</translation>
    </message>
    <message id="trust.invalid">
        <source>not trusted</source>
        <translation>сенім жоқ</translation>
    </message>
    <message id="trust.not_determined">
        <source>trust not determined</source>
        <translation>сенім анықталмады</translation>
    </message>
    <message id="paper.form">
        <source>Form 052/у</source>
        <translation>052/у нысаны</translation>
    </message>
    <message id="paper.title">
        <source>Entry of the outpatient card</source>
        <translation>Амбулаториялық пациент картасындағы қабылдау жазбасы</translation>
    </message>
    <message id="paper.licence">
        <source>Licence {number} of {date}</source>
        <translation>{date} № {number} лицензия</translation>
    </message>
    <message id="paper.patient">
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message id="paper.doctor">
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message id="paper.visit">
        <source>Visit</source>
        <translation>Қабылдау</translation>
    </message>
    <message id="paper.emergency">
        <source>Emergency without a booking: {reason}</source>
        <translation>Жазылусыз шұғыл қабылдау: {reason}</translation>
    </message>
    <message id="paper.replaces">
        <source>Replaces document {document}</source>
        <translation>{document} құжатын алмастырады</translation>
    </message>
    <message id="paper.page">
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message id="paper.seal">
        <source>Signed with an electronic digital signature</source>
        <translation>Электрондық цифрлық қолтаңбамен қол қойылған</translation>
    </message>
    <message id="paper.seal-valid">
        <source>Signature verified</source>
        <translation>Қолтаңба тексерілді, жарамды</translation>
    </message>
    <message id="paper.seal-invalid">
        <source>THE SIGNATURE IS NOT VALID</source>
        <translation>ҚОЛТАҢБА ЖАРАМСЫЗ</translation>
    </message>
    <message id="paper.seal-unknown">
        <source>The signature could not be fully verified</source>
        <translation>Қолтаңба толық тексерілген жоқ</translation>
    </message>
    <message id="paper.signer">
        <source>Signer: {signer}, IIN {iin}</source>
        <translation>Қол қойған: {signer}, ЖСН {iin}</translation>
    </message>
    <message id="paper.certificate">
        <source>Certificate {serial}, {since} – {until}</source>
        <translation>Тіркеу куәлігі {serial}, {since} – {until}</translation>
    </message>
    <message id="paper.checked">
        <source>Verified {at} under {rules}</source>
        <translation>{at} тексерілді, {rules} бойынша</translation>
    </message>
    <message id="paper.hand">
        <source>Signature by hand</source>
        <translation>Қолы</translation>
    </message>
    <message id="paper.recovery">
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message id="paper.recovery-why">
        <source>Whoever has this sheet and the practice's files can open them without a password. Keep it in a safe, away from the computer.</source>
        <translation>Осы парақ пен практика файлдары бар адам оларды құпиясөзсіз аша алады. Парақты сейфте, компьютерден бөлек сақтаңыз.</translation>
    </message>
    <message id="paper.recovery-how">
        <source>If passwords are lost or vault.json is gone: choose the recovery sheet on the sign-in page (or run "mis recover") and type these lines, or give the text of the code.</source>
        <translation>Құпиясөздер жоғалса немесе vault.json болмаса: кіру бетінде қалпына келтіру парағын таңдап (немесе «mis recover» іске қосып), осы жолдарды не код мәтінін енгізіңіз.</translation>
    </message>
    <message id="paper.recovery-made">
        <source>Made {at}</source>
        <translation>{at} жасалды</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message id="step.frozen">
        <source>frozen</source>
        <translation>өзгертуге жабылды</translation>
    </message>
    <message id="step.signed">
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message id="step.queued">
        <source>queued</source>
        <translation>кезекте</translation>
    </message>
    <message id="step.handed-over">
        <source>handed to mis-sync</source>
        <translation>mis-sync-ке берілді</translation>
    </message>
    <message id="step.error">
        <source>answer noted</source>
        <translation>жауап белгіленді</translation>
    </message>
    <message id="step.accepted">
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message id="step.rejected">
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message id="ask.password">
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message id="ask.doctor-password">
        <source>Password of the doctor</source>
        <translation>Дәрігердің құпиясөзі</translation>
    </message>
    <message id="ask.key-password">
        <source>Password of the key file</source>
        <translation>Кілт файлының құпиясөзі</translation>
    </message>
    <message id="init.done">
        <source>The practice is in {path}. Print the recovery sheet {sheet}, put it into a safe and delete the file.</source>
        <translation>Практика {path} қалтасында жасалды. {sheet} қалпына келтіру парағын басып шығарып, сейфке салып, файлды жойыңыз.</translation>
    </message>
    <message id="import.done">
        <source>{book}: {records} records; new {new}, changed {changed}, unchanged {unchanged}, no longer there {missing}.</source>
        <translation>{book}: {records} жазба; жаңа {new}, өзгерген {changed}, өзгермеген {unchanged}, енді жоқ {missing}.</translation>
    </message>
    <message id="trust.done">
        <source>Added {added} of {files}.</source>
        <translation>{files} ішінен {added} қосылды.</translation>
    </message>
    <message id="destination.done">
        <source>Documents go to {url}.</source>
        <translation>Құжаттар {url} мекенжайына жіберіледі.</translation>
    </message>
    <message id="backup.done">
        <source>Backup {path}, audit up to event {number}.</source>
        <translation>Резервтік көшірме {path}, журнал {number}-оқиғаға дейін.</translation>
    </message>
    <message id="restore.done">
        <source>Restored. The audit chain holds from {first} to {last}.</source>
        <translation>Қалпына келтірілді. Журнал тізбегі {first} – {last} аралығында бүтін.</translation>
    </message>
    <message id="recover.done">
        <source>Opened with the recovery sheet, the password is set. The audit chain holds from {first} to {last}.</source>
        <translation>Қалпына келтіру парағымен ашылды, құпиясөз қойылды. Журнал тізбегі {first} – {last} аралығында бүтін.</translation>
    </message>
    <message id="audit.holds">
        <source>The audit chain holds from {first} to {last}, anchored outside up to {anchored}; head {head}.</source>
        <translation>Журнал тізбегі {first} – {last} аралығында бүтін, сыртта {anchored} дейін бекітілген; басы {head}.</translation>
    </message>
    <message id="audit.broken">
        <source>THE AUDIT CHAIN IS BROKEN at event {broken} ({problem}); it holds from {first} to {last}.</source>
        <translation>ЖУРНАЛ ТІЗБЕГІ {broken}-оқиғада БҰЗЫЛҒАН ({problem}); {first} – {last} аралығында бүтін.</translation>
    </message>
    <message id="sign.done">
        <source>Document {document} signed by {signer}: integrity {integrity}, trust {trust}.</source>
        <translation>{document} құжатына қол қойылды: {signer}; тұтастығы {integrity}, сенімі {trust}.</translation>
    </message>
    <message id="status.counts">
        <source>Waiting {open}, stopped {stopped}, accepted {accepted}, rejected {rejected}.</source>
        <translation>Күтуде {open}, тоқтаған {stopped}, қабылданған {accepted}, қабылданбаған {rejected}.</translation>
    </message>
    <message id="export.done">
        <source>{path}: {rows} rows.</source>
        <translation>{path}: {rows} жол.</translation>
    </message>
    <message id="verify.signer">
        <source>{signer} (IIN {iin}): {integrity}; {trust}</source>
        <translation>{signer} (ЖСН {iin}): {integrity}; {trust}</translation>
    </message>
    <message id="demo.practice">
        <source>Practice made</source>
        <translation>Практика жасалды</translation>
    </message>
    <message id="demo.trust">
        <source>Training authority trusted, destination set</source>
        <translation>Оқу орталығы қосылды, алушы көрсетілді</translation>
    </message>
    <message id="demo.staff">
        <source>Doctors taken on</source>
        <translation>Дәрігерлер қабылданды</translation>
    </message>
    <message id="demo.fill-people">
        <source>Filled: patients</source>
        <translation>Толтырылды: пациенттер</translation>
    </message>
    <message id="demo.fill-visits">
        <source>Filled: bookings and visits</source>
        <translation>Толтырылды: жазылулар мен қабылдаулар</translation>
    </message>
    <message id="demo.fill-documents">
        <source>Filled: documents signed and verified</source>
        <translation>Толтырылды: құжаттарға қол қойылып, тексерілді</translation>
    </message>
    <message id="demo.fill-audit">
        <source>Filled: further audit events</source>
        <translation>Толтырылды: журналдың өзге оқиғалары</translation>
    </message>
    <message id="demo.patient">
        <source>Patient registered</source>
        <translation>Пациент тіркелді</translation>
    </message>
    <message id="demo.booking">
        <source>Booked and arrived</source>
        <translation>Жазылды және келді</translation>
    </message>
    <message id="demo.visit">
        <source>Visit written</source>
        <translation>Қабылдау жазылды</translation>
    </message>
    <message id="demo.document">
        <source>Document frozen</source>
        <translation>Құжат бекітілді</translation>
    </message>
    <message id="demo.signature">
        <source>Signed and verified</source>
        <translation>Қол қойылды және тексерілді</translation>
    </message>
    <message id="demo.receipt">
        <source>Delivered, receipt came</source>
        <translation>Жеткізілді, түбіртек келді</translation>
    </message>
    <message id="demo.verification">
        <source>Verified again from the store</source>
        <translation>Қоймадан қайта тексерілді</translation>
    </message>
    <message id="demo.export">
        <source>Exported: JSON, CMS, PDF</source>
        <translation>Шығарылды: JSON, CMS, PDF</translation>
    </message>
    <message id="demo.excel">
        <source>Exported: Excel</source>
        <translation>Шығарылды: Excel</translation>
    </message>
    <message id="demo.done">
        <source>The training stand says: {status}. Receipt {receipt} of {at} for document {document}.</source>
        <translation>Оқу стендінің жауабы: {status}. {document} құжатына {at} берілген {receipt} түбіртегі.</translation>
    </message>
    <message id="health.system">
        <source>mis-desktop {version}, Python {python}, {system}.</source>
        <translation>mis-desktop {version}, Python {python}, {system}.</translation>
    </message>
    <message id="health.program">
        <source>Program {name} is installed.</source>
        <translation>{name} бағдарламасы орнатылған.</translation>
    </message>
    <message id="health.program-missing">
        <source>Program {name} is missing: install mis-desktop again.</source>
        <translation>{name} бағдарламасы жоқ: mis-desktop-ты қайта орнатыңыз.</translation>
    </message>
    <message id="health.dumpable">
        <source>Other programs of this user can read this program's memory ({system}).</source>
        <translation>Осы пайдаланушының басқа бағдарламалары бағдарлама жадын оқи алады ({system}).</translation>
    </message>
    <message id="health.library">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="health.library-missing">
        <source>{name} is missing: install mis-desktop again.</source>
        <translation>{name} кітапханасы жоқ: mis-desktop-ты қайта орнатыңыз.</translation>
    </message>
    <message id="health.hash-fast">
        <source>GOST hash: compiled, fast.</source>
        <translation>ГОСТ хэші: құрастырылған, жылдам.</translation>
    </message>
    <message id="health.hash-slow">
        <source>GOST hash: plain Python, slow with large documents. Install a C compiler and install the program again.</source>
        <translation>ГОСТ хэші: Python тілінде, үлкен құжаттарда баяу. C құрастырғышын орнатып, бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message id="health.key-files">
        <source>Key store: key files ({kinds}).</source>
        <translation>Кілт қоймасы: файлдар ({kinds}).</translation>
    </message>
    <message id="health.network-folder">
        <source>{path} is on a network drive ({kind}): move the practice to this computer's own disk.</source>
        <translation>{path} желілік дискіде ({kind}): практиканы компьютердің өз дискісіне көшіріңіз.</translation>
    </message>
    <message id="health.folder">
        <source>Practice folder {path}: on this computer's own disk.</source>
        <translation>Практика қалтасы {path}: компьютердің өз дискісінде.</translation>
    </message>
    <message id="health.disk-free">
        <source>Free space: {megabytes} MB.</source>
        <translation>Дискідегі бос орын: {megabytes} МБ.</translation>
    </message>
    <message id="health.vault">
        <source>Key file vault.json: sound, accounts {slots}, recovery sheet valid.</source>
        <translation>vault.json кілт файлы: дұрыс, есептік жазба саны {slots}, қалпына келтіру парағы жарамды.</translation>
    </message>
    <message id="health.vault-missing">
        <source>{path} is missing: open the practice with the recovery sheet (mis recover).</source>
        <translation>{path} файлы жоқ: практиканы қалпына келтіру парағымен ашыңыз (mis recover).</translation>
    </message>
    <message id="health.vault-damaged">
        <source>{path} is damaged: open the practice with the recovery sheet (mis recover).</source>
        <translation>{path} файлы бүлінген: практиканы қалпына келтіру парағымен ашыңыз (mis recover).</translation>
    </message>
    <message id="health.vault-no-recovery">
        <source>vault.json has no recovery slot: lost passwords could not be replaced.</source>
        <translation>vault.json файлында қалпына келтіру ұясы жоқ: ұмытылған құпиясөзді ауыстыру мүмкін емес.</translation>
    </message>
    <message id="health.file">
        <source>{path}: encrypted, {kilobytes} kB.</source>
        <translation>{path}: шифрланған, {kilobytes} КБ.</translation>
    </message>
    <message id="health.file-missing">
        <source>{path} is not there.</source>
        <translation>{path} файлы жоқ.</translation>
    </message>
    <message id="health.file-plain">
        <source>{path} is NOT encrypted: it is not a file of this program.</source>
        <translation>{path} шифрланбаған: бұл осы бағдарламаның файлы емес.</translation>
    </message>
    <message id="health.file-cut">
        <source>{path} is cut short ({kilobytes} kB): restore a backup.</source>
        <translation>{path} кесілген ({kilobytes} КБ): резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message id="health.mode-open">
        <source>{path} can be read by other users of this computer: take that right away.</source>
        <translation>{path} файлын компьютердің басқа пайдаланушылары оқи алады: бұл құқықты алып тастаңыз.</translation>
    </message>
    <message id="health.backup">
        <source>Newest sound backup: {at}.</source>
        <translation>Соңғы дұрыс резервтік көшірме: {at}.</translation>
    </message>
    <message id="health.backup-none">
        <source>There is no backup in the practice's folder: make one in Settings, Backup (or mis backup).</source>
        <translation>Практика қалтасында резервтік көшірме жоқ: баптаулардағы «Резервтік көшірмелер» бөлімінде жасаңыз (немесе mis backup).</translation>
    </message>
    <message id="health.backup-damaged">
        <source>The backup {path} is damaged ({detail}).</source>
        <translation>{path} резервтік көшірмесі бүлінген ({detail}).</translation>
    </message>
    <message id="health.database-sound">
        <source>{path}: pages, references, guards and schema are sound.</source>
        <translation>{path}: беттер, сілтемелер, қорғау және схема дұрыс.</translation>
    </message>
    <message id="health.database-problem">
        <source>{path}: {problem}. Restore a backup.</source>
        <translation>{path}: {problem}. Резервтік көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message id="health.healthy">
        <source>Everything is in order.</source>
        <translation>Бәрі дұрыс.</translation>
    </message>
    <message id="health.ill">
        <source>Something needs attention: see the lines with x.</source>
        <translation>Назар аудару керек: x белгісі бар жолдарды қараңыз.</translation>
    </message>
</context>
</TS>
