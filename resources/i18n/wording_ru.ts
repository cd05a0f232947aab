<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>errors</name>
    <message id="error.WrongPassword">
        <source>The password is wrong ({attempts} in a row). Next try in {wait_seconds} s.</source>
        <translation>Неверный пароль (подряд: {attempts}). Следующая попытка через {wait_seconds} с.</translation>
    </message>
    <message id="error.TooManyAttempts">
        <source>Too many wrong passwords. Try again in {wait_seconds} s.</source>
        <translation>Слишком много неверных паролей. Повторите через {wait_seconds} с.</translation>
    </message>
    <message id="error.VaultMissing">
        <source>{path} is missing: no password can open the practice. Use the recovery sheet (mis recover).</source>
        <translation>Нет файла {path}: паролем практику не открыть. Воспользуйтесь листом восстановления (mis recover).</translation>
    </message>
    <message id="error.VaultDamaged">
        <source>{path} is damaged and cannot be read. Use the recovery sheet (mis recover) or a backup.</source>
        <translation>Файл {path} повреждён и не читается. Воспользуйтесь листом восстановления (mis recover) или резервной копией.</translation>
    </message>
    <message id="error.WeakPassword">
        <source>The password is too weak ({reason}): at least {minimum} characters with small and capital letters and digits, without the login.</source>
        <translation>Пароль слишком слабый ({reason}): не меньше {minimum} знаков, строчные и прописные буквы и цифры, без логина.</translation>
    </message>
    <message id="error.CommonPassword">
        <source>This password is among the most common ones. Choose another.</source>
        <translation>Этот пароль — один из самых распространённых. Придумайте другой.</translation>
    </message>
    <message id="error.WrongRecoveryCode">
        <source>The recovery sheet does not open the practice; check line {line} (0: it belongs to another practice or is not a sheet).</source>
        <translation>Лист восстановления не подходит; проверьте строку {line} (0 — лист другой практики или не лист).</translation>
    </message>
    <message id="error.NotAPracticeFolder">
        <source>{path} is not the folder of a practice.</source>
        <translation>Папка {path} — не папка практики.</translation>
    </message>
    <message id="error.FolderNotEmpty">
        <source>{path} is not empty. Choose a new folder.</source>
        <translation>Папка {path} не пуста. Выберите новую папку.</translation>
    </message>
    <message id="error.NetworkFolder">
        <source>{path} is on a network drive ({kind}). A practice must lie on this computer's own disk, else data could be lost.</source>
        <translation>Папка {path} на сетевом диске ({kind}). Практика должна лежать на диске этого компьютера, иначе данные можно потерять.</translation>
    </message>
    <message id="error.NewerFormat">
        <source>{path} was made by a newer version of the program ({found}, this one knows {known}). Install the newer version.</source>
        <translation>Файл {path} создан более новой версией программы ({found}, эта знает {known}). Установите новую версию.</translation>
    </message>
    <message id="error.WrongKey">
        <source>{path} does not open: it belongs to another practice, or is cut short, or is not a database. Restore a backup.</source>
        <translation>Файл {path} не открывается: он от другой практики, обрезан или не база данных. Восстановите резервную копию.</translation>
    </message>
    <message id="error.DamagedDatabase">
        <source>{path} is damaged ({detail}). Nothing was changed. Restore a backup.</source>
        <translation>Файл {path} повреждён ({detail}). Ничего не изменено. Восстановите резервную копию.</translation>
    </message>
    <message id="error.DiskFull">
        <source>The disk is full: {path} could not be saved. Nothing saved before is lost. Free some space and repeat.</source>
        <translation>Диск заполнен: {path} не сохранён. Сохранённое раньше не потеряно. Освободите место и повторите.</translation>
    </message>
    <message id="error.PracticeBusy">
        <source>{path} is in use by another program for too long. Repeat in a moment.</source>
        <translation>Файл {path} слишком долго занят другой программой. Повторите чуть позже.</translation>
    </message>
    <message id="error.BackupDamaged">
        <source>The backup {path} is damaged ({detail}). Take another one.</source>
        <translation>Резервная копия {path} повреждена ({detail}). Возьмите другую.</translation>
    </message>
    <message id="error.Forbidden">
        <source>You have no right for this ({permission}). An administrator can give it.</source>
        <translation>У вас нет права на это действие ({permission}). Его может дать администратор.</translation>
    </message>
    <message id="error.UserDisabled">
        <source>The account {login} is disabled.</source>
        <translation>Учётная запись {login} отключена.</translation>
    </message>
    <message id="error.LastAdministrator">
        <source>This is the last active administrator: without one nobody could manage the practice. Make somebody else an administrator first.</source>
        <translation>Это последний действующий администратор: без него практикой никто не сможет управлять. Сначала назначьте администратором другого человека.</translation>
    </message>
    <message id="error.Cancelled">
        <source>Stopped at your wish. Nothing was changed.</source>
        <translation>Остановлено по вашему желанию. Ничего не изменено.</translation>
    </message>
    <message id="error.LoginTaken">
        <source>The login {login} is taken.</source>
        <translation>Логин {login} уже занят.</translation>
    </message>
    <message id="error.NotFound">
        <source>Not found: {kind} {id}.</source>
        <translation>Не найдено: {kind} {id}.</translation>
    </message>
    <message id="error.Missing">
        <source>Please fill in: {field}.</source>
        <translation>Заполните поле: {field}.</translation>
    </message>
    <message id="error.WrongIin">
        <source>The IIN {iin} is wrong ({reason}). If it stands so in the document, tick "as in the document" and give the reason.</source>
        <translation>ИИН {iin} неверен ({reason}). Если так в документе, отметьте «как в документе» и укажите причину.</translation>
    </message>
    <message id="error.WrongBin">
        <source>The BIN or IIN {bin} of the practice is wrong ({reason}).</source>
        <translation>БИН или ИИН практики {bin} неверен ({reason}).</translation>
    </message>
    <message id="error.IinTaken">
        <source>A patient with IIN {iin} is already registered ({patient}).</source>
        <translation>Пациент с ИИН {iin} уже есть ({patient}).</translation>
    </message>
    <message id="error.WrongValue">
        <source>The value "{value}" does not fit: {field}.</source>
        <translation>Значение «{value}» не подходит: {field}.</translation>
    </message>
    <message id="error.ChangedMeanwhile">
        <source>Somebody saved this record meanwhile ({kind} {id}). Your text is kept; open the record again and compare.</source>
        <translation>Запись тем временем сохранил кто-то другой ({kind} {id}). Ваш текст сохранён; откройте запись снова и сравните.</translation>
    </message>
    <message id="error.BookingInPast">
        <source>{start} is in the past.</source>
        <translation>{start} — время уже прошло.</translation>
    </message>
    <message id="error.OutsideHours">
        <source>{start}–{end} is outside the doctor's hours. Choose another time or book outside hours on purpose.</source>
        <translation>{start}–{end} вне часов приёма врача. Выберите другое время или запишите вне часов намеренно.</translation>
    </message>
    <message id="error.BookingOverlaps">
        <source>The doctor is already booked from {start} to {end}.</source>
        <translation>Врач уже занят с {start} до {end}.</translation>
    </message>
    <message id="error.WrongBookingState">
        <source>This is not possible in the state "{state}".</source>
        <translation>В состоянии «{state}» это невозможно.</translation>
    </message>
    <message id="error.EmergencyReasonNeeded">
        <source>Without a booking a visit needs a written reason of emergency.</source>
        <translation>Приём без записи требует письменной причины неотложности.</translation>
    </message>
    <message id="error.VisitClosed">
        <source>The visit is finished; a signed document is only followed by a replacement ({visit}).</source>
        <translation>Приём завершён; подписанный документ можно только дополнить новым ({visit}).</translation>
    </message>
    <message id="error.DocumentIncomplete">
        <source>The document is not complete: {field}.</source>
        <translation>Документ заполнен не полностью: {field}.</translation>
    </message>
    <message id="error.DocumentChanged">
        <source>The stored bytes of document {document} are not those that were signed. Restore a backup and report this.</source>
        <translation>Сохранённые байты документа {document} не те, что были подписаны. Восстановите копию и сообщите об этом.</translation>
    </message>
    <message id="error.AlreadySigned">
        <source>You have already signed document {document}.</source>
        <translation>Вы уже подписали документ {document}.</translation>
    </message>
    <message id="error.SignatureRefused">
        <source>The signature was not accepted: {reason} {detail}</source>
        <translation>Подпись не принята: {reason} {detail}</translation>
    </message>
    <message id="error.NotAKeyFile">
        <source>{path} is not a key file (PKCS#12), or is damaged.</source>
        <translation>Файл {path} — не файл ключа (PKCS#12) или повреждён.</translation>
    </message>
    <message id="error.WrongKeyPassword">
        <source>The password of the key file {path} is wrong.</source>
        <translation>Неверный пароль файла ключа {path}.</translation>
    </message>
    <message id="error.UnsupportedKeyFile">
        <source>The key file {path} cannot be used: {detail}.</source>
        <translation>Файл ключа {path} использовать нельзя: {detail}.</translation>
    </message>
    <message id="error.KeyStoreAbsent">
        <source>{store} does not answer ({detail}). Start it, or choose another way to sign.</source>
        <translation>{store} не отвечает ({detail}). Запустите программу или выберите другой способ подписания.</translation>
    </message>
    <message id="error.SigningCancelled">
        <source>Signing was cancelled in {store}. Nothing was signed.</source>
        <translation>Подписание отменено в {store}. Ничего не подписано.</translation>
    </message>
    <message id="error.SigningTimeout">
        <source>{store} gave no answer for {minutes} minutes. Nothing was signed; close its window and repeat.</source>
        <translation>{store} не отвечает уже {minutes} мин. Ничего не подписано; закройте его окно и повторите.</translation>
    </message>
    <message id="error.WrongPin">
        <source>The PIN of {label} is wrong. Some tokens lock after a few wrong PINs.</source>
        <translation>PIN-код для {label} неверен. Некоторые носители блокируются после нескольких ошибок.</translation>
    </message>
    <message id="error.PinLocked">
        <source>{label} is locked after too many wrong PINs. The National CA's service point can unlock it.</source>
        <translation>{label} заблокирован: слишком много неверных PIN-кодов. Разблокировать его может пункт НУЦ.</translation>
    </message>
    <message id="error.KeyGone">
        <source>{label} was taken out or stopped answering. Nothing more was signed; put it back and repeat.</source>
        <translation>{label} извлечён или перестал отвечать. Больше ничего не подписано; вставьте его и повторите.</translation>
    </message>
    <message id="error.SigningFailed">
        <source>{store} did not sign: {detail}.</source>
        <translation>{store} не подписал: {detail}.</translation>
    </message>
    <message id="error.AnswerRefused">
        <source>{service} refused: {detail}.</source>
        <translation>{service}: отказ ({detail}).</translation>
    </message>
    <message id="error.KeyRevoked">
        <source>The certificate of {owner} was revoked on {at} ({reason}).</source>
        <translation>Регистрационное свидетельство {owner} отозвано {at} ({reason}).</translation>
    </message>
    <message id="error.KeyExpired">
        <source>The certificate of {owner} was valid until {until}. Get a new one.</source>
        <translation>Регистрационное свидетельство {owner} действовало до {until}. Получите новое.</translation>
    </message>
    <message id="error.KeyNotYetValid">
        <source>The certificate of {owner} is valid only from {since}.</source>
        <translation>Регистрационное свидетельство {owner} действует только с {since}.</translation>
    </message>
    <message id="error.KeyNotFit">
        <source>The certificate of {owner} may not sign this: {reason}.</source>
        <translation>Регистрационным свидетельством {owner} это подписать нельзя: {reason}.</translation>
    </message>
    <message id="error.Unreadable">
        <source>{path} cannot be read as a certificate, CRL or signature.</source>
        <translation>Файл {path} не читается как регистрационное свидетельство, список отзыва или подпись.</translation>
    </message>
    <message id="error.TrainingRootRefused">
        <source>{subject} is a training authority; a real practice does not trust it.</source>
        <translation>{subject} — учебный центр; настоящая практика ему не доверяет.</translation>
    </message>
    <message id="error.DestinationRefused">
        <source>{url} is not allowed as a destination ({reason}).</source>
        <translation>Адрес {url} нельзя указать получателем ({reason}).</translation>
    </message>
    <message id="error.AgentFailed">
        <source>{program} does not work: {detail}.</source>
        <translation>Программа {program} не работает: {detail}.</translation>
    </message>
    <message id="error.NotDelivered">
        <source>Document {document} is not delivered yet ({state}): {detail}</source>
        <translation>Документ {document} ещё не доставлен ({state}): {detail}</translation>
    </message>
    <message id="error.BrokenRow">
        <source>{file}, line {line}: {problem}. Nothing was imported.</source>
        <translation>{file}, строка {line}: {problem}. Ничего не загружено.</translation>
    </message>
    <message id="error.FileUnreadable">
        <source>{path} cannot be read or written: {detail}.</source>
        <translation>Файл {path} не читается или не записывается: {detail}.</translation>
    </message>
    <message id="error.FileExists">
        <source>{path} already exists and is not overwritten.</source>
        <translation>Файл {path} уже существует и не перезаписывается.</translation>
    </message>
    <message id="internal-error">
        <source>Internal error {number}. Nothing was saved half-way; please report the number.</source>
        <translation>Внутренняя ошибка {number}. Ничего не сохранено наполовину; сообщите этот номер.</translation>
    </message>
    <message id="error.WrongPassword.at-once">
        <source>The password is wrong ({attempts} in a row).</source>
        <translation>Неверный пароль (подряд: {attempts}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message id="reason.CONTENT_CHANGED">
        <source>The document was changed after signing.</source>
        <translation>Документ изменён после подписания.</translation>
    </message>
    <message id="reason.CONTENT_MISSING">
        <source>The signed document was not given.</source>
        <translation>Подписанный документ не приложен.</translation>
    </message>
    <message id="reason.ATTRIBUTES_CHANGED">
        <source>The signed attributes were changed.</source>
        <translation>Подписанные атрибуты изменены.</translation>
    </message>
    <message id="reason.SIGNATURE_WRONG">
        <source>The signature does not match its certificate.</source>
        <translation>Подпись не соответствует регистрационному свидетельству.</translation>
    </message>
    <message id="reason.ALGORITHM_NOT_ALLOWED">
        <source>The algorithm of the signature is not allowed.</source>
        <translation>Алгоритм подписи не допускается.</translation>
    </message>
    <message id="reason.XML_WRAPPED">
        <source>The signature is not over this document as a whole: a part was moved, added or left out.</source>
        <translation>Подпись не охватывает этот документ целиком: часть перенесена, добавлена или пропущена.</translation>
    </message>
    <message id="reason.CERTIFICATE_MISMATCH">
        <source>The signature was made for another certificate.</source>
        <translation>Подпись сделана под другое регистрационное свидетельство.</translation>
    </message>
    <message id="reason.CERTIFICATE_MISSING">
        <source>The signer's certificate is missing.</source>
        <translation>Нет регистрационного свидетельства подписавшего.</translation>
    </message>
    <message id="reason.NO_SIGNERS">
        <source>There is no signature inside.</source>
        <translation>Внутри нет ни одной подписи.</translation>
    </message>
    <message id="reason.SEVERAL_SIGNERS">
        <source>There is more than one signature inside.</source>
        <translation>Внутри больше одной подписи.</translation>
    </message>
    <message id="reason.UNREADABLE">
        <source>This is not a signature container, or it is damaged.</source>
        <translation>Это не файл подписи, или он повреждён.</translation>
    </message>
    <message id="reason.CHAIN_INCOMPLETE">
        <source>The issuer's certificate is missing: {issuer}.</source>
        <translation>Нет регистрационного свидетельства издателя: {issuer}.</translation>
    </message>
    <message id="reason.CHAIN_SIGNATURE_WRONG">
        <source>The certificate was not issued by the one it names: {subject}.</source>
        <translation>Регистрационное свидетельство выдано не тем центром, который в нём указан: {subject}.</translation>
    </message>
    <message id="reason.ROOT_NOT_TRUSTED">
        <source>The root is not trusted here: {subject}.</source>
        <translation>Корневое регистрационное свидетельство не входит в доверенные: {subject}.</translation>
    </message>
    <message id="reason.BASIC_CONSTRAINTS">
        <source>This certificate may not issue others: {subject}.</source>
        <translation>Это регистрационное свидетельство не вправе выпускать другие: {subject}.</translation>
    </message>
    <message id="reason.NOT_YET_VALID">
        <source>Valid only from {since}: {subject}.</source>
        <translation>Действует только с {since}: {subject}.</translation>
    </message>
    <message id="reason.EXPIRED">
        <source>Expired on {until}: {subject}.</source>
        <translation>Срок истёк {until}: {subject}.</translation>
    </message>
    <message id="reason.UNKNOWN_CRITICAL_EXTENSION">
        <source>The certificate has an unknown critical extension ({oid}).</source>
        <translation>В регистрационном свидетельстве неизвестное критическое расширение ({oid}).</translation>
    </message>
    <message id="reason.PURPOSE_NOT_ALLOWED">
        <source>This certificate is not for signing documents ({usage}).</source>
        <translation>Это регистрационное свидетельство не для подписания документов ({usage}).</translation>
    </message>
    <message id="reason.REVOKED">
        <source>The certificate was revoked on {at} ({reason}).</source>
        <translation>Регистрационное свидетельство отозвано {at} ({reason}).</translation>
    </message>
    <message id="reason.ON_HOLD">
        <source>The certificate has been on hold since {at} ({reason}).</source>
        <translation>Действие регистрационного свидетельства приостановлено с {at} ({reason}).</translation>
    </message>
    <message id="reason.REVOCATION_UNKNOWN">
        <source>Whether the certificate is revoked is not known: no revocation list of its issuer.</source>
        <translation>Неизвестно, не отозвано ли регистрационное свидетельство: нет списка отзыва его издателя.</translation>
    </message>
    <message id="reason.CRL_EXPIRED">
        <source>The revocation list was valid until {until}; a newer one is needed.</source>
        <translation>Список отзыва действовал до {until}; нужен новый.</translation>
    </message>
    <message id="reason.CRL_NOT_YET_VALID">
        <source>The revocation list is valid only from {since}.</source>
        <translation>Список отзыва действует только с {since}.</translation>
    </message>
    <message id="reason.ISSUER_REVOCATION_UNKNOWN">
        <source>Note: no revocation list for the issuing centre {subject}.</source>
        <translation>Примечание: нет списка отзыва для удостоверяющего центра {subject}.</translation>
    </message>
    <message id="reason.SIGNING_CERTIFICATE_ABSENT">
        <source>Note: the signature does not name its certificate (not CAdES).</source>
        <translation>Примечание: подпись не называет своё регистрационное свидетельство (не CAdES).</translation>
    </message>
    <message id="reason.NO_TIME_STAMP">
        <source>Note: there is no time stamp.</source>
        <translation>Примечание: метки времени нет.</translation>
    </message>
    <message id="reason.NEVER_ISSUED">
        <source>The authority does not know this certificate: it was never issued.</source>
        <translation>Удостоверяющий центр не знает это регистрационное свидетельство: он его не выпускал.</translation>
    </message>
    <message id="reason.REVOKED_LATER">
        <source>Note: the certificate was revoked on {at}, after the time stamp ({reason}); the signature stays valid.</source>
        <translation>Примечание: регистрационное свидетельство отозвано {at}, уже после метки времени ({reason}); подпись остаётся действительной.</translation>
    </message>
    <message id="reason.OCSP_OLD">
        <source>The authority's last word on the certificate is of {at}; a newer answer is needed.</source>
        <translation>Последний ответ удостоверяющего центра о регистрационном свидетельстве дан {at}; нужен новый.</translation>
    </message>
    <message id="reason.OCSP_NOT_YET_VALID">
        <source>The authority's answer is dated {since}, which is in the future: check this computer's clock.</source>
        <translation>Ответ удостоверяющего центра датирован {since}, то есть будущим: проверьте часы компьютера.</translation>
    </message>
    <message id="reason.OCSP_FOREIGN">
        <source>Note: an answer about another certificate was left aside.</source>
        <translation>Примечание: ответ о другом регистрационном свидетельстве не учтён.</translation>
    </message>
    <message id="reason.OCSP_RESPONDER_NOT_ALLOWED">
        <source>Note: an answer about revocation came from somebody who may not give it; it was left aside.</source>
        <translation>Примечание: ответ об отзыве дал тот, кто не вправе его давать; ответ не учтён.</translation>
    </message>
    <message id="reason.OCSP_SIGNATURE_WRONG">
        <source>Note: an answer about revocation was changed on its way; it was left aside.</source>
        <translation>Примечание: ответ об отзыве изменён в пути; ответ не учтён.</translation>
    </message>
    <message id="reason.STAMP_UNREADABLE">
        <source>The time stamp cannot be read.</source>
        <translation>Метка времени не читается.</translation>
    </message>
    <message id="reason.STAMP_FOREIGN">
        <source>The time stamp belongs to another signature.</source>
        <translation>Метка времени относится к другой подписи.</translation>
    </message>
    <message id="reason.STAMP_SIGNATURE_WRONG">
        <source>The time stamp was changed.</source>
        <translation>Метка времени изменена.</translation>
    </message>
    <message id="reason.STAMP_CERTIFICATE_MISSING">
        <source>Note: the certificate of the time stamp authority is missing; the moment of signing is not proven.</source>
        <translation>Примечание: нет регистрационного свидетельства службы меток времени; момент подписания не доказан.</translation>
    </message>
    <message id="reason.STAMP_PURPOSE_NOT_ALLOWED">
        <source>The time stamp was made with a certificate that may not make time stamps.</source>
        <translation>Метка времени сделана с регистрационным свидетельством, которое для этого не предназначено.</translation>
    </message>
    <message id="reason.STAMP_IN_FUTURE">
        <source>The time stamp is dated {at}, which is in the future: check this computer's clock.</source>
        <translation>Метка времени датирована {at}, то есть будущим: проверьте часы компьютера.</translation>
    </message>
    <message id="reason.STAMP_NOT_TRUSTED">
        <source>The time stamp of {authority} is not trusted ({reason}).</source>
        <translation>Метке времени от {authority} доверять нельзя ({reason}).</translation>
    </message>
    <message id="reason.STAMP_NOT_DETERMINED">
        <source>Note: whether the time stamp of {authority} may be trusted is not known ({reason}); the signature is judged as of now.</source>
        <translation>Примечание: неизвестно, можно ли доверять метке времени от {authority} ({reason}); подпись проверена на текущий момент.</translation>
    </message>
    <message id="reason.STAMP_AGED">
        <source>Note: the time stamp of {authority} proved the moment until {until} and was not renewed in time.</source>
        <translation>Примечание: метка времени от {authority} доказывала момент до {until} и не была вовремя обновлена.</translation>
    </message>
    <message id="reason.STAMP_OTHER_AUTHORITY">
        <source>Note: the time stamp is of another centre than the signer's certificate ({authority}).</source>
        <translation>Примечание: метка времени выдана другим центром, не тем, что выпустил регистрационное свидетельство ({authority}).</translation>
    </message>
    <message id="reason.ARCHIVE_STAMP_WRONG">
        <source>Note: an archive time stamp does not fit this signature or cannot be trusted; it was left aside.</source>
        <translation>Примечание: архивная метка времени не подходит к этой подписи или не заслуживает доверия; она не учтена.</translation>
    </message>
    <message id="reason.MOMENT_CLAIMED">
        <source>The signature was sound at {at}, but only the signer says that it was made then: there is no time stamp.</source>
        <translation>На {at} подпись была бы верна, но о времени подписания известно только со слов подписавшего: метки времени нет.</translation>
    </message>
    <message id="reason.WRONG_PERSON">
        <source>The certificate is of another person: IIN {certificate_iin} instead of {doctor_iin}.</source>
        <translation>Регистрационное свидетельство другого человека: ИИН {certificate_iin} вместо {doctor_iin}.</translation>
    </message>
    <message id="reason.STORED_BYTES_CHANGED">
        <source>The stored document is not the one that was signed: it was changed on this computer. Restore a backup.</source>
        <translation>Хранимый документ не тот, что был подписан: он изменён на этом компьютере. Восстановите резервную копию.</translation>
    </message>
    <message id="reason.STORED_SIGNATURE_CHANGED">
        <source>The stored signature is not the one that was made: it was changed on this computer. Restore a backup.</source>
        <translation>Хранимая подпись не та, что была создана: она изменена на этом компьютере. Восстановите резервную копию.</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message id="row.encoding">
        <source>the text is not UTF-8 ({value})</source>
        <translation>текст не в UTF-8 ({value})</translation>
    </message>
    <message id="row.nul">
        <source>a zero byte: this is no text file</source>
        <translation>нулевой байт: это не текстовый файл</translation>
    </message>
    <message id="row.quote">
        <source>a quotation mark that is not closed</source>
        <translation>незакрытая кавычка</translation>
    </message>
    <message id="row.header">
        <source>the first line is not the heading of this book</source>
        <translation>первая строка — не заголовок этого справочника</translation>
    </message>
    <message id="row.missing-column">
        <source>the column {value} is missing</source>
        <translation>нет столбца {value}</translation>
    </message>
    <message id="row.columns">
        <source>another number of columns than in the heading: {value}</source>
        <translation>столбцов не столько, сколько в заголовке: {value}</translation>
    </message>
    <message id="row.empty-file">
        <source>there are no rows</source>
        <translation>в файле нет строк</translation>
    </message>
    <message id="row.number">
        <source>not a number: {value}</source>
        <translation>не число: {value}</translation>
    </message>
    <message id="row.code">
        <source>not a code: {value}</source>
        <translation>не код: {value}</translation>
    </message>
    <message id="row.flag">
        <source>neither 0 nor 1: {value}</source>
        <translation>не 0 и не 1: {value}</translation>
    </message>
    <message id="row.date">
        <source>not a date: {value}</source>
        <translation>не дата: {value}</translation>
    </message>
    <message id="row.empty-code">
        <source>the code is empty</source>
        <translation>код не заполнен</translation>
    </message>
    <message id="row.empty-name">
        <source>the name of {value} is empty</source>
        <translation>нет названия у {value}</translation>
    </message>
    <message id="row.duplicate">
        <source>{value} is there twice</source>
        <translation>{value} встречается дважды</translation>
    </message>
    <message id="row.unknown-parent">
        <source>the entry above, {value}, is not there</source>
        <translation>нет вышестоящей записи {value}</translation>
    </message>
    <message id="row.parent-loop">
        <source>{value} lies above itself</source>
        <translation>{value} стоит выше самого себя</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message id="column.start">
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message id="column.end">
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message id="column.doctor">
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message id="column.patient">
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message id="column.iin">
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message id="column.phone">
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message id="column.state">
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message id="column.reason">
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
    <message id="column.opened">
        <source>Opened</source>
        <translation>Начат</translation>
    </message>
    <message id="column.closed">
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message id="column.birth_date">
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message id="column.diagnosis_code">
        <source>ICD-10</source>
        <translation>МКБ-10</translation>
    </message>
    <message id="column.diagnosis">
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message id="column.emergency">
        <source>Emergency</source>
        <translation>Неотложность</translation>
    </message>
    <message id="column.document">
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message id="column.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="column.frozen">
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message id="column.form">
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message id="column.id">
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message id="column.queued">
        <source>Queued since</source>
        <translation>В очереди с</translation>
    </message>
    <message id="column.receipt">
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message id="column.received">
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message id="column.problem">
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message id="table.documents">
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message id="table.deliveries">
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message id="standing.no-receiver">
        <source>ready, no receiver</source>
        <translation>готов, получатель не настроен</translation>
    </message>
    <message id="standing.on-the-way">
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message id="standing.attention">
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message id="standing.accepted">
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message id="standing.rejected">
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message id="paper.draft">
        <source>DRAFT, not valid</source>
        <translation>ЧЕРНОВИК, недействителен</translation>
    </message>
    <message id="table.day">
        <source>Day list</source>
        <translation>Список приёма</translation>
    </message>
    <message id="table.visits">
        <source>Visits</source>
        <translation>Приёмы</translation>
    </message>
    <message id="column.sex">
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message id="table.patients">
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message id="sex.male">
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message id="sex.female">
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message id="sex.unknown">
        <source>unknown</source>
        <translation>не указан</translation>
    </message>
    <message id="field.family">
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message id="field.given">
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message id="field.birth_date">
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message id="field.phone">
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message id="field.iin">
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message id="field.iin_reason">
        <source>the reason why the IIN is taken as in the document</source>
        <translation>причина, по которой ИИН принят как в документе</translation>
    </message>
    <message id="field.reason">
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message id="field.abbreviation">
        <source>abbreviation (one word of letters and digits)</source>
        <translation>сокращение (одно слово из букв и цифр)</translation>
    </message>
    <message id="field.complaints">
        <source>complaints</source>
        <translation>жалобы</translation>
    </message>
    <message id="field.diagnosis">
        <source>diagnosis</source>
        <translation>диагноз</translation>
    </message>
    <message id="field.diagnoses">
        <source>main diagnosis</source>
        <translation>основной диагноз</translation>
    </message>
    <message id="field.medicine">
        <source>medicine</source>
        <translation>лекарственное средство</translation>
    </message>
    <message id="reason.WrongIin.length">
        <source>it must have twelve digits</source>
        <translation>должно быть двенадцать цифр</translation>
    </message>
    <message id="reason.WrongIin.digits">
        <source>only digits may stand in it</source>
        <translation>допустимы только цифры</translation>
    </message>
    <message id="reason.WrongIin.check">
        <source>the check digit does not fit</source>
        <translation>контрольная цифра не сходится</translation>
    </message>
    <message id="booking.booked">
        <source>booked</source>
        <translation>записан</translation>
    </message>
    <message id="booking.arrived">
        <source>arrived</source>
        <translation>пришёл</translation>
    </message>
    <message id="booking.fulfilled">
        <source>in visit</source>
        <translation>принят</translation>
    </message>
    <message id="booking.cancelled">
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message id="booking.noshow">
        <source>did not come</source>
        <translation>не явился</translation>
    </message>
    <message id="document.frozen">
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message id="document.signed">
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message id="document.queued">
        <source>waiting to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message id="document.delivered">
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message id="document.accepted">
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message id="document.rejected">
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message id="integrity.valid">
        <source>intact</source>
        <translation>целостность подтверждена</translation>
    </message>
    <message id="integrity.invalid">
        <source>not intact</source>
        <translation>целостность нарушена</translation>
    </message>
    <message id="trust.valid">
        <source>trusted</source>
        <translation>доверие подтверждено</translation>
    </message>
    <message id="trust.invalid">
        <source>not trusted</source>
        <translation>доверия нет</translation>
    </message>
    <message id="trust.not_determined">
        <source>trust not determined</source>
        <translation>доверие не определено</translation>
    </message>
    <message id="paper.form">
        <source>Form 052/у</source>
        <translation>Форма 052/у</translation>
    </message>
    <message id="paper.title">
        <source>Entry of the outpatient card</source>
        <translation>Запись приёма в карте амбулаторного пациента</translation>
    </message>
    <message id="paper.licence">
        <source>Licence {number} of {date}</source>
        <translation>Лицензия № {number} от {date}</translation>
    </message>
    <message id="paper.patient">
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message id="paper.doctor">
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message id="paper.visit">
        <source>Visit</source>
        <translation>Приём</translation>
    </message>
    <message id="paper.emergency">
        <source>Emergency without a booking: {reason}</source>
        <translation>Неотложный приём без записи: {reason}</translation>
    </message>
    <message id="paper.replaces">
        <source>Replaces document {document}</source>
        <translation>Заменяет документ {document}</translation>
    </message>
    <message id="paper.page">
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message id="paper.seal">
        <source>Signed with an electronic digital signature</source>
        <translation>Подписано электронной цифровой подписью</translation>
    </message>
    <message id="paper.seal-valid">
        <source>Signature verified</source>
        <translation>Подпись проверена, действительна</translation>
    </message>
    <message id="paper.seal-invalid">
        <source>THE SIGNATURE IS NOT VALID</source>
        <translation>ПОДПИСЬ НЕДЕЙСТВИТЕЛЬНА</translation>
    </message>
    <message id="paper.seal-unknown">
        <source>The signature could not be fully verified</source>
        <translation>Подпись проверена не полностью</translation>
    </message>
    <message id="paper.signer">
        <source>Signer: {signer}, IIN {iin}</source>
        <translation>Подписал: {signer}, ИИН {iin}</translation>
    </message>
    <message id="paper.certificate">
        <source>Certificate {serial}, {since} – {until}</source>
        <translation>Регистрационное свидетельство {serial}, {since} – {until}</translation>
    </message>
    <message id="paper.checked">
        <source>Verified {at} under {rules}</source>
        <translation>Проверено {at} по {rules}</translation>
    </message>
    <message id="paper.hand">
        <source>Signature by hand</source>
        <translation>Подпись</translation>
    </message>
    <message id="paper.recovery">
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message id="paper.recovery-why">
        <source>Whoever has this sheet and the practice's files can open them without a password. Keep it in a safe, away from the computer.</source>
        <translation>Кто владеет этим листом и файлами практики, откроет их без пароля. Храните лист в сейфе, отдельно от компьютера.</translation>
    </message>
    <message id="paper.recovery-how">
        <source>If passwords are lost or vault.json is gone: choose the recovery sheet on the sign-in page (or run "mis recover") and type these lines, or give the text of the code.</source>
        <translation>Если пароли утеряны или нет vault.json: на странице входа выберите лист восстановления (или запустите «mis recover») и введите эти строки или текст кода.</translation>
    </message>
    <message id="paper.recovery-made">
        <source>Made {at}</source>
        <translation>Создан {at}</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message id="step.frozen">
        <source>frozen</source>
        <translation>зафиксирован</translation>
    </message>
    <message id="step.signed">
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message id="step.queued">
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message id="step.handed-over">
        <source>handed to mis-sync</source>
        <translation>передан mis-sync</translation>
    </message>
    <message id="step.error">
        <source>answer noted</source>
        <translation>ответ отмечен</translation>
    </message>
    <message id="step.accepted">
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message id="step.rejected">
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message id="ask.password">
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message id="ask.doctor-password">
        <source>Password of the doctor</source>
        <translation>Пароль врача</translation>
    </message>
    <message id="ask.key-password">
        <source>Password of the key file</source>
        <translation>Пароль файла ключа</translation>
    </message>
    <message id="init.done">
        <source>The practice is in {path}. Print the recovery sheet {sheet}, put it into a safe and delete the file.</source>
        <translation>Практика создана в {path}. Распечатайте лист восстановления {sheet}, уберите в сейф и удалите файл.</translation>
    </message>
    <message id="import.done">
        <source>{book}: {records} records; new {new}, changed {changed}, unchanged {unchanged}, no longer there {missing}.</source>
        <translation>{book}: записей {records}; новых {new}, изменено {changed}, без изменений {unchanged}, больше нет {missing}.</translation>
    </message>
    <message id="trust.done">
        <source>Added {added} of {files}.</source>
        <translation>Добавлено {added} из {files}.</translation>
    </message>
    <message id="destination.done">
        <source>Documents go to {url}.</source>
        <translation>Документы отправляются на {url}.</translation>
    </message>
    <message id="backup.done">
        <source>Backup {path}, audit up to event {number}.</source>
        <translation>Резервная копия {path}, журнал до события {number}.</translation>
    </message>
    <message id="restore.done">
        <source>Restored. The audit chain holds from {first} to {last}.</source>
        <translation>Восстановлено. Цепочка журнала цела с {first} по {last}.</translation>
    </message>
    <message id="recover.done">
        <source>Opened with the recovery sheet, the password is set. The audit chain holds from {first} to {last}.</source>
        <translation>Открыто листом восстановления, пароль задан. Цепочка журнала цела с {first} по {last}.</translation>
    </message>
    <message id="audit.holds">
        <source>The audit chain holds from {first} to {last}, anchored outside up to {anchored}; head {head}.</source>
        <translation>Цепочка журнала цела с {first} по {last}, закреплена вовне до {anchored}; голова {head}.</translation>
    </message>
    <message id="audit.broken">
        <source>THE AUDIT CHAIN IS BROKEN at event {broken} ({problem}); it holds from {first} to {last}.</source>
        <translation>ЦЕПОЧКА ЖУРНАЛА НАРУШЕНА на событии {broken} ({problem}); цела с {first} по {last}.</translation>
    </message>
    <message id="sign.done">
        <source>Document {document} signed by {signer}: integrity {integrity}, trust {trust}.</source>
        <translation>Документ {document} подписан: {signer}; целостность {integrity}, доверие {trust}.</translation>
    </message>
    <message id="status.counts">
        <source>Waiting {open}, stopped {stopped}, accepted {accepted}, rejected {rejected}.</source>
        <translation>Ждут {open}, остановлено {stopped}, принято {accepted}, отклонено {rejected}.</translation>
    </message>
    <message id="export.done">
        <source>{path}: {rows} rows.</source>
        <translation>{path}: строк {rows}.</translation>
    </message>
    <message id="verify.signer">
        <source>{signer} (IIN {iin}): {integrity}; {trust}</source>
        <translation>{signer} (ИИН {iin}): {integrity}; {trust}</translation>
    </message>
    <message id="demo.practice">
        <source>Practice made</source>
        <translation>Практика создана</translation>
    </message>
    <message id="demo.trust">
        <source>Training authority trusted, destination set</source>
        <translation>Учебный центр добавлен, получатель задан</translation>
    </message>
    <message id="demo.staff">
        <source>Doctors taken on</source>
        <translation>Врачи приняты</translation>
    </message>
    <message id="demo.fill-people">
        <source>Filled: patients</source>
        <translation>Наполнено: пациенты</translation>
    </message>
    <message id="demo.fill-visits">
        <source>Filled: bookings and visits</source>
        <translation>Наполнено: записи и приёмы</translation>
    </message>
    <message id="demo.fill-documents">
        <source>Filled: documents signed and verified</source>
        <translation>Наполнено: документы подписаны и проверены</translation>
    </message>
    <message id="demo.fill-audit">
        <source>Filled: further audit events</source>
        <translation>Наполнено: прочие события журнала</translation>
    </message>
    <message id="demo.patient">
        <source>Patient registered</source>
        <translation>Пациент зарегистрирован</translation>
    </message>
    <message id="demo.booking">
        <source>Booked and arrived</source>
        <translation>Записан и пришёл</translation>
    </message>
    <message id="demo.visit">
        <source>Visit written</source>
        <translation>Приём записан</translation>
    </message>
    <message id="demo.document">
        <source>Document frozen</source>
        <translation>Документ зафиксирован</translation>
    </message>
    <message id="demo.signature">
        <source>Signed and verified</source>
        <translation>Подписан и проверен</translation>
    </message>
    <message id="demo.receipt">
        <source>Delivered, receipt came</source>
        <translation>Доставлен, квитанция пришла</translation>
    </message>
    <message id="demo.verification">
        <source>Verified again from the store</source>
        <translation>Снова проверен из хранилища</translation>
    </message>
    <message id="demo.export">
        <source>Exported: JSON, CMS, PDF</source>
        <translation>Выгружено: JSON, CMS, PDF</translation>
    </message>
    <message id="demo.excel">
        <source>Exported: Excel</source>
        <translation>Выгружено: Excel</translation>
    </message>
    <message id="demo.done">
        <source>The training stand says: {status}. Receipt {receipt} of {at} for document {document}.</source>
        <translation>Ответ учебного стенда: {status}. Квитанция {receipt} от {at} на документ {document}.</translation>
    </message>
    <message id="health.system">
        <source>mis-desktop {version}, Python {python}, {system}.</source>
        <translation>mis-desktop {version}, Python {python}, {system}.</translation>
    </message>
    <message id="health.program">
        <source>Program {name} is installed.</source>
        <translation>Программа {name} установлена.</translation>
    </message>
    <message id="health.program-missing">
        <source>Program {name} is missing: install mis-desktop again.</source>
        <translation>Программы {name} нет: установите mis-desktop заново.</translation>
    </message>
    <message id="health.dumpable">
        <source>Other programs of this user can read this program's memory ({system}).</source>
        <translation>Другие программы этого пользователя могут читать память программы ({system}).</translation>
    </message>
    <message id="health.library">
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message id="health.library-missing">
        <source>{name} is missing: install mis-desktop again.</source>
        <translation>Нет библиотеки {name}: установите mis-desktop заново.</translation>
    </message>
    <message id="health.hash-fast">
        <source>GOST hash: compiled, fast.</source>
        <translation>Хэш ГОСТ: скомпилирован, быстрый.</translation>
    </message>
    <message id="health.hash-slow">
        <source>GOST hash: plain Python, slow with large documents. Install a C compiler and install the program again.</source>
        <translation>Хэш ГОСТ: на Python, медленный для больших документов. Установите компилятор C и переустановите программу.</translation>
    </message>
    <message id="health.key-files">
        <source>Key store: key files ({kinds}).</source>
        <translation>Хранилище ключей: файлы ({kinds}).</translation>
    </message>
    <message id="health.network-folder">
        <source>{path} is on a network drive ({kind}): move the practice to this computer's own disk.</source>
        <translation>{path} лежит на сетевом диске ({kind}): перенесите практику на собственный диск компьютера.</translation>
    </message>
    <message id="health.folder">
        <source>Practice folder {path}: on this computer's own disk.</source>
        <translation>Папка практики {path}: на собственном диске компьютера.</translation>
    </message>
    <message id="health.disk-free">
        <source>Free space: {megabytes} MB.</source>
        <translation>Свободно на диске: {megabytes} МБ.</translation>
    </message>
    <message id="health.vault">
        <source>Key file vault.json: sound, accounts {slots}, recovery sheet valid.</source>
        <translation>Файл ключей vault.json: исправен, учётных записей {slots}, лист восстановления действует.</translation>
    </message>
    <message id="health.vault-missing">
        <source>{path} is missing: open the practice with the recovery sheet (mis recover).</source>
        <translation>Нет файла {path}: откройте практику листом восстановления (mis recover).</translation>
    </message>
    <message id="health.vault-damaged">
        <source>{path} is damaged: open the practice with the recovery sheet (mis recover).</source>
        <translation>Файл {path} повреждён: откройте практику листом восстановления (mis recover).</translation>
    </message>
    <message id="health.vault-no-recovery">
        <source>vault.json has no recovery slot: lost passwords could not be replaced.</source>
        <translation>В vault.json нет слота восстановления: забытый пароль нечем заменить.</translation>
    </message>
    <message id="health.file">
        <source>{path}: encrypted, {kilobytes} kB.</source>
        <translation>{path}: зашифрован, {kilobytes} КБ.</translation>
    </message>
    <message id="health.file-missing">
        <source>{path} is not there.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message id="health.file-plain">
        <source>{path} is NOT encrypted: it is not a file of this program.</source>
        <translation>{path} НЕ зашифрован: это не файл этой программы.</translation>
    </message>
    <message id="health.file-cut">
        <source>{path} is cut short ({kilobytes} kB): restore a backup.</source>
        <translation>{path} обрезан ({kilobytes} КБ): восстановите резервную копию.</translation>
    </message>
    <message id="health.mode-open">
        <source>{path} can be read by other users of this computer: take that right away.</source>
        <translation>{path} могут читать другие пользователи компьютера: уберите это право.</translation>
    </message>
    <message id="health.backup">
        <source>Newest sound backup: {at}.</source>
        <translation>Последняя исправная резервная копия: {at}.</translation>
    </message>
    <message id="health.backup-none">
        <source>There is no backup in the practice's folder: make one in Settings, Backup (or mis backup).</source>
        <translation>Резервных копий в папке практики нет: сделайте её в настройках, раздел «Резервные копии» (или mis backup).</translation>
    </message>
    <message id="health.backup-damaged">
        <source>The backup {path} is damaged ({detail}).</source>
        <translation>Резервная копия {path} повреждена ({detail}).</translation>
    </message>
    <message id="health.database-sound">
        <source>{path}: pages, references, guards and schema are sound.</source>
        <translation>{path}: страницы, ссылки, защита и схема в порядке.</translation>
    </message>
    <message id="health.database-problem">
        <source>{path}: {problem}. Restore a backup.</source>
        <translation>{path}: {problem}. Восстановите резервную копию.</translation>
    </message>
    <message id="health.healthy">
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message id="health.ill">
        <source>Something needs attention: see the lines with x.</source>
        <translation>Требуется внимание: смотрите строки с x.</translation>
    </message>
</context>
</TS>
