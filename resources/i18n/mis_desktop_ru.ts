<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version} · Python {python} · {system}</source>
        <translation>Версия {version} · Python {python} · {system}</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>About MIS Desktop</source>
        <translation>О программе MIS Desktop</translation>
    </message>
    <message>
        <source>MIS Desktop</source>
        <translation>MIS Desktop</translation>
    </message>
    <message>
        <source>A medical information system for private practices in Kazakhstan. Licence: Apache-2.0.</source>
        <translation>Медицинская информационная система для частных практик Казахстана. Лицензия: Apache-2.0.</translation>
    </message>
    <message>
        <source>What it is not certified for</source>
        <translation>На что нет регистрационного свидетельства</translation>
    </message>
    <message>
        <source>The encryption (SQLCipher) and the electronic signature (GOST, our own library) are not certified means of protection under ST RK 1073. Exchange with the state services is tested against a training receiver only. The program is not a medical device and gives no advice on treatment.</source>
        <translation>Шифрование (SQLCipher) и электронная цифровая подпись (ГОСТ, собственная библиотека) не сертифицированы как средства защиты по СТ РК 1073. Обмен с государственными сервисами проверен только на учебном получателе. Программа не является медицинским изделием и не даёт советов по лечению.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Please give the surname.</source>
        <translation>Укажите фамилию.</translation>
    </message>
    <message>
        <source>Please give the given name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>Please choose a login, one word.</source>
        <translation>Выберите логин, одно слово.</translation>
    </message>
    <message>
        <source>Password: {problem}.</source>
        <translation>Пароль: {problem}.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>An administrator's password is longer, so it is set anew.</source>
        <translation>Пароль администратора длиннее, поэтому он задаётся заново.</translation>
    </message>
    <message>
        <source>Tell it to the person by word of mouth; it can be changed here at any time.</source>
        <translation>Сообщите его сотруднику устно; сменить пароль можно здесь в любое время.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>может входить</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Отключить</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>The administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Makes accounts, backups and settings. May also be the doctor: the next page asks.</source>
        <translation>Ведёт учётные записи, резервные копии и настройки. Может быть и врачом: об этом следующая страница.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Not booked</source>
        <translation>Не записан</translation>
    </message>
    <message>
        <source>Booked: {time}, {doctor}</source>
        <translation>Записан: {time}, {doctor}</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n time(s)</source>
        <translation>
            <numerusform>не явился %n раз</numerusform>
            <numerusform>не явился %n раза</numerusform>
            <numerusform>не явился %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No bookings yet. Ctrl+B books the patient.</source>
        <translation>Записей пока нет. Ctrl+B — записать пациента.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Повод обращения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>Новый пароль задан: войдите с ним.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Подождите…</translation>
    </message>
</context>
<context>
    <name>BackupForm</name>
    <message>
        <source>Backup</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A backup is encrypted and checked before it counts. Keep one outside this computer: on a disk that lies elsewhere.</source>
        <translation>Копия зашифрована и считается сделанной только после проверки. Держите одну вне этого компьютера: на диске, который лежит в другом месте.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Make a backup in a folder…</source>
        <translation>Сделать копию в папке…</translation>
    </message>
    <message>
        <source>Show another folder…</source>
        <translation>Показать другую папку…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Check the chosen backup</source>
        <translation>Проверить выбранную копию</translation>
    </message>
    <message>
        <source>Make one a day by itself, when an administrator is signed in</source>
        <translation>Делать копию раз в день, когда вошёл администратор</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Как восстановить</translation>
    </message>
    <message>
        <source>1. On the sign-in page choose “Restore a backup”.
2. Give the backup’s folder, a new empty folder for the practice, and the text of the recovery sheet.
3. Set a new password for an administrator. The restored practice begins a new section of the record of events.</source>
        <translation>1. На странице входа выберите «Восстановить из резервной копии».
2. Укажите папку копии, новую пустую папку для практики и текст листа восстановления.
3. Задайте администратору новый пароль. Восстановленная практика начинает новый раздел журнала событий.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>The backup is being made and checked…</source>
        <translation>Копия делается и проверяется…</translation>
    </message>
    <message>
        <source>The backup is made and checked: {path}</source>
        <translation>Копия сделана и проверена: {path}</translation>
    </message>
    <message>
        <source>The backup is being opened and checked…</source>
        <translation>Копия открывается и проверяется…</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Папка копий</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Check the chosen backup</source>
        <translation>Проверить выбранную копию</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>sound: opened and checked</source>
        <translation>исправна: открыта и проверена</translation>
    </message>
    <message>
        <source>not checked now</source>
        <translation>сейчас не проверялась</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Папка: {path}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Events up to</source>
        <translation>Событий до</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Размер, МБ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>There is no backup here yet: make one now.</source>
        <translation>Копий здесь пока нет: сделайте первую.</translation>
    </message>
</context>
<context>
    <name>BookPicker</name>
    <message>
        <source>Found in the book</source>
        <translation>Найдено в справочнике</translation>
    </message>
    <message>
        <source>Take as typed, not from the book: {text}</source>
        <translation>Взять как набрано, не из справочника: {text}</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Аллергия: {allergies}</translation>
    </message>
    <message>
        <source>Choose a patient first: type a name, IIN, phone or birth date.</source>
        <translation>Сначала выберите пациента: введите фамилию, ИИН, телефон или дату рождения.</translation>
    </message>
</context>
<context>
    <name>BooksForm</name>
    <message>
        <source>Reference books</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Diagnoses, places and short lists that fields offer while you type. A record keeps the words it was written with when a book changes.</source>
        <translation>Диагнозы, населённые пункты и короткие списки, которые подсказывают поля. Запись сохраняет свои слова, когда справочник меняется.</translation>
    </message>
    <message>
        <source>Load ICD-10 from a file…</source>
        <translation>Загрузить МКБ-10 из файла…</translation>
    </message>
    <message>
        <source>Load KATO from a file…</source>
        <translation>Загрузить КАТО из файла…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Do not load</source>
        <translation>Не загружать</translation>
    </message>
</context>
<context>
    <name>BooksSection</name>
    <message>
        <source>File of the reference book</source>
        <translation>Файл справочника</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Таблица (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>The book is being loaded…</source>
        <translation>Справочник загружается…</translation>
    </message>
    <message>
        <source>Edition {edition}: {count} entries</source>
        <translation>Версия {edition}: записей {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>изменённых: {count}</translation>
    </message>
    <message>
        <source>as before: {count}</source>
        <translation>прежних: {count}</translation>
    </message>
    <message>
        <source>no longer offered: {count}</source>
        <translation>больше не предлагаются: {count}</translation>
    </message>
    <message>
        <source>The book is loaded: edition {edition}, {count} entries.</source>
        <translation>Справочник загружен: версия {edition}, записей {count}.</translation>
    </message>
    <message>
        <source>Reference book</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Without a Russian name</source>
        <translation>Без русского</translation>
    </message>
    <message>
        <source>Without a Kazakh name</source>
        <translation>Без казахского</translation>
    </message>
    <message>
        <source>There is no reference book yet: load one below.</source>
        <translation>Справочников пока нет: загрузите их ниже.</translation>
    </message>
</context>
<context>
    <name>BooksStep</name>
    <message>
        <source>Reference books</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>A starter set is in place. Full ICD-10 and KATO files of a folder are imported now or later.</source>
        <translation>Начальный набор уже есть. Полные МКБ-10 и КАТО из папки можно загрузить сейчас или позже.</translation>
    </message>
    <message>
        <source>No ICD-10 or KATO file was found in this folder.</source>
        <translation>В этой папке нет файлов МКБ-10 или КАТО.</translation>
    </message>
    <message>
        <source>{book} {edition}: {count} entries, {new} new</source>
        <translation>{book} {edition}: записей {count}, новых {new}</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Name of the one to call</source>
        <translation>Имя того, кому звонить</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кем приходится</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Вернуться к списку (Esc)</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Отчество (при наличии)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>IIN as in the document</source>
        <translation>ИИН как в документе</translation>
    </message>
    <message>
        <source>Why: which document, what stands there</source>
        <translation>Почему: какой документ, что в нём указано</translation>
    </message>
    <message>
        <source>Reason why the IIN is taken as in the document</source>
        <translation>Причина, по которой ИИН принят как в документе</translation>
    </message>
    <message>
        <source>Allergies and intolerance</source>
        <translation>Аллергия и непереносимость</translation>
    </message>
    <message>
        <source>Medicine, food, reaction — shown in red wherever the patient is open</source>
        <translation>Лекарство, еда, реакция — видно красным везде, где открыт пациент</translation>
    </message>
    <message>
        <source>Phones and address</source>
        <translation>Телефоны и адрес</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Begin to type: the book of places (KATO) helps</source>
        <translation>Начните вводить — подскажет справочник КАТО</translation>
    </message>
    <message>
        <source>Street, house, flat</source>
        <translation>Улица, дом, квартира</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Passport part of form 052/у</source>
        <translation>Паспортная часть формы 052/у</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>Группа крови</translation>
    </message>
    <message>
        <source>Rh factor</source>
        <translation>Резус-фактор</translation>
    </message>
    <message>
        <source>Disability group</source>
        <translation>Группа инвалидности</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Resident of (city / village)</source>
        <translation>Житель (города / села)</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Place of work (study)</source>
        <translation>Место работы (учёбы)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Социальный статус</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Кто оплачивает</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Страховая организация</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Номер полиса</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Повод обращения</translation>
    </message>
    <message>
        <source>Habits and risk factors</source>
        <translation>Вредные привычки и факторы риска</translation>
    </message>
    <message>
        <source>Surname in Latin letters</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Emergency visit</source>
        <translation>Экстренный приём</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Show the booking in the day</source>
        <translation>Показать запись в расписании дня</translation>
    </message>
    <message>
        <source>Reason of the visit without a booking (goes into the record)</source>
        <translation>Причина приёма без записи (войдёт в медицинскую запись)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Открыть приём</translation>
    </message>
    <message>
        <source>Visits of the patient, newest first</source>
        <translation>Приёмы пациента, сначала новые</translation>
    </message>
    <message>
        <source>Similar cards</source>
        <translation>Похожие карты</translation>
    </message>
</context>
<context>
    <name>ComputerForm</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>What is set here holds for this computer and this user of it, whoever signs in.</source>
        <translation>Эти настройки действуют на этом компьютере, кто бы ни вошёл в программу.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Блокировать экран через</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Without a key or the mouse for this long, the screen is blanked and asks for the password. Between 2 and 30 minutes.</source>
        <translation>Если столько времени нет ни нажатий, ни движений мыши, экран закрывается и спрашивает пароль. От 2 до 30 минут.</translation>
    </message>
    <message>
        <source>Keep running in the notification area when the window is closed</source>
        <translation>При закрытии окна оставаться в области уведомлений</translation>
    </message>
    <message>
        <source>Delivery goes on while the window is away. Signing out ends it.</source>
        <translation>Пока окно скрыто, доставка продолжается. Она заканчивается при выходе.</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>as on {date}</source>
        <translation>как {date}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт %n</numerusform>
            <numerusform>ждут %n</numerusform>
            <numerusform>ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>принят %n</numerusform>
            <numerusform>принято %n</numerusform>
            <numerusform>принято %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n time(s)</source>
        <translation>
            <numerusform>Не явился %n раз</numerusform>
            <numerusform>Не явился %n раза</numerusform>
            <numerusform>Не явился %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreationStep</name>
    <message>
        <source>Ready to be made</source>
        <translation>Всё готово к созданию</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Go back to change an answer.</source>
        <translation>Пока ничего не записано. Чтобы изменить ответ, вернитесь назад.</translation>
    </message>
    <message>
        <source>Make the practice</source>
        <translation>Создать практику</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БИН или ИИН</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>For training only</source>
        <translation>Только для обучения</translation>
    </message>
    <message>
        <source>Please choose where the recovery sheet goes.</source>
        <translation>Выберите, куда записать лист восстановления.</translation>
    </message>
    <message>
        <source>This file is already there: choose another name.</source>
        <translation>Такой файл уже есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>Not into the practice's own folder: who takes that must not find the sheet.</source>
        <translation>Не в папку самой практики: укравший её не должен найти лист.</translation>
    </message>
    <message>
        <source>The login {login} is given twice: go back and change one.</source>
        <translation>Логин {login} указан дважды: вернитесь и измените один.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Doctors</source>
        <translation>Врачи</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Все врачи</translation>
    </message>
    <message>
        <source>In hand: {time} {patient}. Enter or a click puts it down, on any day; drop it here to keep it.</source>
        <translation>Переносится: {time} {patient} — выберите время в любой день, затем Enter или щелчок</translation>
    </message>
    <message>
        <source>Next: {time} {patient}  F10</source>
        <translation>Следующий: {time} {patient}  F10</translation>
    </message>
    <message>
        <source>Day list {date}</source>
        <translation>Список дня {date}</translation>
    </message>
    <message>
        <source>Doctors side by side with their bookings</source>
        <translation>Врачи рядом, с их записями</translation>
    </message>
</context>
<context>
    <name>DayBookingForm</name>
    <message>
        <source>New booking</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Закрыть без записи</translation>
    </message>
    <message>
        <source>Close without booking — Esc</source>
        <translation>Закрыть без записи — Esc</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Ближайшее свободное время</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Повод обращения</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Заметка для регистратуры</translation>
    </message>
    <message>
        <source>Book outside hours all the same</source>
        <translation>Всё равно записать вне часов приёма</translation>
    </message>
    <message>
        <source>Book  Enter</source>
        <translation>Записать  Enter</translation>
    </message>
</context>
<context>
    <name>DayDetailsForm</name>
    <message>
        <source>Arrived  A</source>
        <translation>Пришёл  A</translation>
    </message>
    <message>
        <source>Move  M</source>
        <translation>Перенести  M</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Cancel  Del</source>
        <translation>Отменить  Del</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Reason of cancelling</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не явился</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>Оставить запись</translation>
    </message>
    <message>
        <source>Bookings of the patient</source>
        <translation>Записи пациента</translation>
    </message>
    <message>
        <source>Previous visits</source>
        <translation>Прошлые приёмы</translation>
    </message>
</context>
<context>
    <name>DayEmergencyForm</name>
    <message>
        <source>Emergency: see without a booking</source>
        <translation>Экстренно: принять без записи</translation>
    </message>
    <message>
        <source>Why it is an emergency</source>
        <translation>Почему это экстренный случай</translation>
    </message>
    <message>
        <source>Open the emergency visit</source>
        <translation>Открыть экстренный приём</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Previous day — Alt+Left</source>
        <translation>Предыдущий день — Alt+←</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today — Ctrl+T</source>
        <translation>Сегодня — Ctrl+T</translation>
    </message>
    <message>
        <source>Next day — Alt+Right</source>
        <translation>Следующий день — Alt+→</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Choose a day — Ctrl+G</source>
        <translation>Выбрать день — Ctrl+G</translation>
    </message>
    <message>
        <source>Shown day</source>
        <translation>Показанный день</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Врачи</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>Export the day list — Ctrl+E</source>
        <translation>Выгрузить список дня — Ctrl+E</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Распечатать</translation>
    </message>
    <message>
        <source>Print the day list — Ctrl+P</source>
        <translation>Распечатать список дня — Ctrl+P</translation>
    </message>
    <message>
        <source>+ Book  Ctrl+N</source>
        <translation>+ Записать  Ctrl+N</translation>
    </message>
    <message>
        <source>Book a patient — Ctrl+N</source>
        <translation>Записать пациента — Ctrl+N</translation>
    </message>
    <message>
        <source>Put back  Esc</source>
        <translation>Вернуть  Esc</translation>
    </message>
</context>
<context>
    <name>DayPatientForm</name>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Name, IIN, phone or birth date</source>
        <translation>Ф.И.О., ИИН, телефон или дата рождения</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Найденные пациенты</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>IIN (may be empty)</source>
        <translation>ИИН (можно без него)</translation>
    </message>
    <message>
        <source>Choose the registered card</source>
        <translation>Выбрать имеющуюся карту</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Назад к поиску</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Booked: {time} {patient}</source>
        <translation>Записан: {time} {patient}</translation>
    </message>
    <message>
        <source>The visit is opened by {doctor}.</source>
        <translation>Этот приём открывает {doctor}.</translation>
    </message>
    <message>
        <source>Visit opened: {patient}</source>
        <translation>Приём открыт: {patient}</translation>
    </message>
    <message>
        <source>The next patient is called by a doctor; you are not signed in as one.</source>
        <translation>Следующего пациента вызывает врач, а вы вошли не как врач.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Who has come is marked with A.</source>
        <translation>Вас никто не ждёт. Пришедших отмечают клавишей A.</translation>
    </message>
    <message>
        <source>Book a patient</source>
        <translation>Записать пациента</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Следующий пациент</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Показать сегодня</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>Only my column, or all</source>
        <translation>Только мой столбец или все</translation>
    </message>
    <message>
        <source>Export the day list to Excel</source>
        <translation>Выгрузить список дня в Excel</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Распечатать список дня</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Открыть приём</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Отменить запись</translation>
    </message>
</context>
<context>
    <name>DayWaitingForm</name>
    <message>
        <source>Waiting for the doctor</source>
        <translation>Ожидают приёма</translation>
    </message>
    <message>
        <source>Patients who are here</source>
        <translation>Пришедшие пациенты</translation>
    </message>
    <message>
        <source>Next patient  F10</source>
        <translation>Следующий пациент  F10</translation>
    </message>
    <message>
        <source>Cancelled on this day</source>
        <translation>Отменены в этот день</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>Отменённые записи</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Вернуть запись</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>no reception this day</source>
        <translation>в этот день не принимает</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>на приёме</translation>
    </message>
    <message>
        <source>Nothing is booked on this day.</source>
        <translation>На этот день записей нет.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Next booking: {when}, {doctor}</source>
        <translation>Следующая запись: {when}, {doctor}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{patient} did not come. Ctrl+Z takes it back.</source>
        <translation>Отмечена неявка: {patient}. Вернуть — Ctrl+Z.</translation>
    </message>
    <message>
        <source>The booking of {patient} is cancelled. Ctrl+Z takes it back.</source>
        <translation>Запись отменена: {patient}. Вернуть — Ctrl+Z.</translation>
    </message>
    <message>
        <source>{patient} is here.</source>
        <translation>Отмечен приход: {patient}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Taken back: {patient}</source>
        <translation>Действие отменено: {patient}</translation>
    </message>
</context>
<context>
    <name>DeliveriesForm</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Patient: name, IIN, phone</source>
        <translation>Пациент: имя, ИИН, телефон</translation>
    </message>
    <message>
        <source>Find the deliveries of a patient</source>
        <translation>Найти доставку документов пациента</translation>
    </message>
    <message>
        <source>Signed documents of the last 14 days</source>
        <translation>Подписанные документы за 14 дней</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Steps of the delivery</source>
        <translation>Шаги доставки</translation>
    </message>
    <message>
        <source>Receipt as it was received</source>
        <translation>Квитанция, как она получена</translation>
    </message>
</context>
<context>
    <name>DeliveryBars</name>
    <message>
        <source>{day}: accepted {accepted}, on the way {open}, need attention {stopped}</source>
        <translation>{day}: принято {accepted}, в пути {open}, требуют внимания {stopped}</translation>
    </message>
</context>
<context>
    <name>DeliveryScreen</name>
    <message>
        <source>Try the delivery again</source>
        <translation>Повторить доставку</translation>
    </message>
    <message>
        <source>Open the delivered document</source>
        <translation>Открыть доставляемый документ</translation>
    </message>
    <message>
        <source>Delivery list to Excel</source>
        <translation>Список доставки в Excel</translation>
    </message>
    <message>
        <source>Find the deliveries of a patient</source>
        <translation>Найти доставку документов пациента</translation>
    </message>
    <message>
        <source>It is on its way again.</source>
        <translation>Документ снова отправляется.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Receipt or what is wrong</source>
        <translation>Квитанция или что не так</translation>
    </message>
    <message>
        <source>No delivery of such a patient. Type less, or choose “All”.</source>
        <translation>Доставки для такого пациента нет. Наберите меньше букв или выберите «Все».</translation>
    </message>
    <message>
        <source>Nothing has been signed yet. A signed document leaves by itself.</source>
        <translation>Пока ничего не подписано. Подписанный документ отправляется сам.</translation>
    </message>
    <message>
        <source>Nothing is on the way.</source>
        <translation>В пути ничего нет.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Пока ничего не принято.</translation>
    </message>
    <message>
        <source>Every signed document has a receiver.</source>
        <translation>У каждого подписанного документа есть получатель.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>No receiver</source>
        <translation>Нет получателя</translation>
    </message>
    <message>
        <source>No receiver is configured: signed documents stay ready here and leave once an administrator names a receiver in the settings.</source>
        <translation>Получатель не настроен: подписанные документы остаются здесь наготове и уйдут, когда администратор укажет получателя в настройках.</translation>
    </message>
    <message>
        <source>Choose a document to see its way step by step.</source>
        <translation>Выберите документ, чтобы увидеть его путь шаг за шагом.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Open the visit  Enter</source>
        <translation>Открыть приём  Enter</translation>
    </message>
    <message>
        <source>Arrived  Enter</source>
        <translation>Пришёл  Enter</translation>
    </message>
    <message>
        <source>Open card  Enter</source>
        <translation>Открыть карту  Enter</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Вернуть запись</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не пришёл</translation>
    </message>
    <message>
        <source>The patient asked</source>
        <translation>По просьбе пациента</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>Пациент заболел</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>Врач отсутствует</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Записан по ошибке</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>Kind of the diagnosis {code} {text}</source>
        <translation>Вид диагноза {code} {text}</translation>
    </message>
    <message>
        <source>not from the book</source>
        <translation>не из справочника</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Выше (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Убрать (Delete)</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>The doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>The IIN must be that of the signing key. Hours can be changed at any time.</source>
        <translation>ИИН должен совпадать с ИИН в ключе подписи. Часы можно изменить в любое время.</translation>
    </message>
    <message>
        <source>IIN: {problem}.</source>
        <translation>ИИН: {problem}.</translation>
    </message>
    <message>
        <source>Please choose or type the specialty.</source>
        <translation>Выберите или наберите специальность.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsForm</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Patient: name, IIN, phone</source>
        <translation>Пациент: имя, ИИН, телефон</translation>
    </message>
    <message>
        <source>Find documents of a patient</source>
        <translation>Найти документы пациента</translation>
    </message>
    <message>
        <source>Sign all that wait</source>
        <translation>Подписать все ожидающие</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Verification of the signature</source>
        <translation>Проверка подписи</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Распечатать</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Sign the document</source>
        <translation>Подписать документ</translation>
    </message>
    <message>
        <source>Sign all that wait</source>
        <translation>Подписать все ожидающие</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Распечатать документ</translation>
    </message>
    <message>
        <source>Print the document on A5</source>
        <translation>Распечатать документ на А5</translation>
    </message>
    <message>
        <source>Save a copy: JSON, CMS and PDF</source>
        <translation>Сохранить копию: JSON, CMS и PDF</translation>
    </message>
    <message>
        <source>Documents to Excel</source>
        <translation>Документы в Excel</translation>
    </message>
    <message>
        <source>Open the document's patient</source>
        <translation>Открыть пациента документа</translation>
    </message>
    <message>
        <source>Open the document's visit</source>
        <translation>Открыть приём документа</translation>
    </message>
    <message>
        <source>Find documents of a patient</source>
        <translation>Найти документы пациента</translation>
    </message>
    <message>
        <source>Signed: {signer}</source>
        <translation>Подписано: {signer}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) signed</source>
        <translation>
            <numerusform>Подписан %n документ</numerusform>
            <numerusform>Подписано %n документа</numerusform>
            <numerusform>Подписано %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>No document of such a patient. Type less, or choose “All”.</source>
        <translation>Документов такого пациента нет. Наберите меньше букв или выберите «Все».</translation>
    </message>
    <message>
        <source>Nothing waits for a signature. A visit that is finished appears here until it is signed.</source>
        <translation>На подпись ничего нет. Завершённый приём появляется здесь и ждёт подписи.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Ничего не отклонено.</translation>
    </message>
    <message>
        <source>There are no documents yet. The first one is made when a visit is finished.</source>
        <translation>Документов ещё нет. Первый появится, когда будет завершён приём.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message numerus="yes">
        <source>Sign all that wait: %n</source>
        <translation>
            <numerusform>Подписать все ожидающие: %n</numerusform>
            <numerusform>Подписать все ожидающие: %n</numerusform>
            <numerusform>Подписать все ожидающие: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Take it</source>
        <translation>Восстановить черновик</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Restored text of {time}, not yet stored in the visit. What differs: {sections}.</source>
        <translation>Черновик от {time}, в приёме ещё не сохранён. Отличается: {sections}.</translation>
    </message>
    <message>
        <source>The visit has been stored since.</source>
        <translation>С тех пор приём сохранялся.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Another doctor's visit, still open: it can be read here.</source>
        <translation>Приём другого врача ещё не завершён: здесь его можно только читать.</translation>
    </message>
    <message>
        <source>Missing before it can be finished: {fields}</source>
        <translation>Чтобы завершить, не хватает: {fields}</translation>
    </message>
    <message>
        <source>Will be signed: the entry of form 052/у. {key}</source>
        <translation>На подпись: запись формы 052/у. {key}</translation>
    </message>
    <message>
        <source>The visit is finished.</source>
        <translation>Приём завершён.</translation>
    </message>
    <message>
        <source>Finished. Document № {number}: {state}</source>
        <translation>Приём завершён. Документ № {number}: {state}</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>жалобы</translation>
    </message>
    <message>
        <source>the main diagnosis</source>
        <translation>основной диагноз</translation>
    </message>
    <message>
        <source>the name of a medicine</source>
        <translation>название лекарственного средства</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>{name} {typed}: a person alive has {low}–{high}</source>
        <translation>{name}: {typed}. У живого человека бывает {low}–{high}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>List to Excel</source>
        <translation>Список в Excel</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Файл Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Список записывается…</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Распечатать…</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Содержание руководства</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>GuideSection</name>
    <message>
        <source>Print the guide</source>
        <translation>Распечатать руководство</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>HealthForm</name>
    <message>
        <source>Health</source>
        <translation>Исправность</translation>
    </message>
    <message>
        <source>What is installed, which files are sound, and whether the record of events is whole. Nothing here changes anything.</source>
        <translation>Что установлено, исправны ли файлы и цел ли журнал событий. Проверки ничего не меняют.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check every page of the database</source>
        <translation>Проверить всю базу данных</translation>
    </message>
    <message>
        <source>Check the record of events</source>
        <translation>Проверить журнал событий</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты проверки</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Checking the record of events…</source>
        <translation>Проверяется журнал событий…</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): see below what to do</source>
        <translation>
            <numerusform>%n неисправность: что делать — см. ниже</numerusform>
            <numerusform>%n неисправности: что делать — см. ниже</numerusform>
            <numerusform>%n неисправностей: что делать — см. ниже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In order, with %n note(s)</source>
        <translation>
            <numerusform>В порядке, есть %n замечание</numerusform>
            <numerusform>В порядке, есть %n замечания</numerusform>
            <numerusform>В порядке, есть %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Check the installation and the files</source>
        <translation>Проверить установку и файлы</translation>
    </message>
    <message>
        <source>Check every page of the database</source>
        <translation>Проверить всю базу данных</translation>
    </message>
    <message>
        <source>Check the record of events</source>
        <translation>Проверить журнал событий</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not finished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>заполняется</translation>
    </message>
    <message>
        <source>Emergency visit</source>
        <translation>Экстренный приём</translation>
    </message>
    <message>
        <source>Systolic pressure, mm Hg</source>
        <translation>Систолическое давление, мм рт. ст.</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Масса тела, кг</translation>
    </message>
    <message>
        <source>No visits yet. Book the patient (Ctrl+B); a doctor opens the visit from the day.</source>
        <translation>Приёмов пока нет. Запишите пациента (Ctrl+B); врач откроет приём из дня.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the check digit is right</source>
        <translation>контрольная цифра верна</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>контрольная цифра неверна</translation>
    </message>
    <message>
        <source>only digits may stand here</source>
        <translation>здесь допустимы только цифры</translation>
    </message>
    <message>
        <source>more than 12 digits</source>
        <translation>больше 12 цифр</translation>
    </message>
    <message>
        <source>{count} of 12 digits</source>
        <translation>{count} из 12 цифр</translation>
    </message>
    <message>
        <source>⚠ the IIN says {value}</source>
        <translation>⚠ по ИИН: {value}</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The doctor's key</source>
        <translation>Ключ врача</translation>
    </message>
    <message>
        <source>A test page is signed and verified as a document would be. The key stays where it is; nothing is kept.</source>
        <translation>Пробная страница подписывается и проверяется, как документ. Ключ остаётся на месте, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Open the practice</source>
        <translation>Открыть практику</translation>
    </message>
    <message>
        <source>Key file (.p12)</source>
        <translation>Файл ключа (.p12)</translation>
    </message>
    <message>
        <source>Key of {owner}</source>
        <translation>Ключ: {owner}</translation>
    </message>
    <message>
        <source>Ready to sign.</source>
        <translation>К подписанию всё готово.</translation>
    </message>
    <message>
        <source>Not ready to sign yet: see the lines above.</source>
        <translation>К подписанию пока не готово: смотрите строки выше.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>On A4…</source>
        <translation>На А4…</translation>
    </message>
    <message>
        <source>On A5…</source>
        <translation>На А5…</translation>
    </message>
    <message>
        <source>To a PDF file, A4…</source>
        <translation>В файл PDF, А4…</translation>
    </message>
    <message>
        <source>To a PDF file, A5…</source>
        <translation>В файл PDF, А5…</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>Печать в файл PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document is being printed…</source>
        <translation>Документ печатается…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатано %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Папка для копии</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Копия записывается…</translation>
    </message>
    <message>
        <source>Saved with its signatures: {path}</source>
        <translation>Сохранено вместе с подписями: {path}</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The screen is locked</source>
        <translation>Экран заблокирован</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>A demo practice. Sign in as {logins}; the password is {password}</source>
        <translation>Учебная практика. Входите как {logins}; пароль {password}</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Папка практики</translation>
    </message>
</context>
<context>
    <name>LoginForm</name>
    <message>
        <source>MIS Desktop — sign in</source>
        <translation>MIS Desktop — вход</translation>
    </message>
    <message>
        <source>MIS Desktop</source>
        <translation>MIS Desktop</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Make a new practice</source>
        <translation>Создать новую практику</translation>
    </message>
    <message>
        <source>Look around in a demo practice</source>
        <translation>Осмотреться в учебной практике</translation>
    </message>
    <message>
        <source>Forgotten password: use the recovery sheet</source>
        <translation>Забыли пароль — лист восстановления</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Тёмная или светлая тема</translation>
    </message>
</context>
<context>
    <name>MainForm</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Find a patient, a document or an action — Ctrl+K</source>
        <translation>Найти пациента, документ или действие — Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Training practice: documents go to a training stand, not to the state.</source>
        <translation>Учебная практика: документы уходят на учебный стенд, а не государству.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Name, IIN, phone, or what you want to do</source>
        <translation>Имя, ИИН, телефон или что нужно сделать</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing is called that. Part of a name, the IIN, the phone or a date of birth is enough.</source>
        <translation>Ничего не найдено. Достаточно части имени, ИИН, телефона или даты рождения.</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes, the arrows choose.</source>
        <translation>Enter — открыть, Esc — закрыть, стрелки — выбрать.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>replaces an earlier one</source>
        <translation>заменяет прежний</translation>
    </message>
    <message>
        <source>Not signed yet. Printed now, it is for a handwritten signature.</source>
        <translation>Ещё не подписан. Печатается для собственноручной подписи.</translation>
    </message>
    <message>
        <source>Choose a document: it is shown here as it is printed, with what its signature is worth.</source>
        <translation>Выберите документ: здесь он показан так, как печатается, и сказано, чего стоит его подпись.</translation>
    </message>
    <message>
        <source>The stored document is not the one that was signed, so it is not shown, printed or copied. Restore a backup and report this.</source>
        <translation>Сохранённый документ не тот, что был подписан, поэтому он не показывается, не печатается и не копируется. Восстановите резервную копию и сообщите об этом.</translation>
    </message>
    <message>
        <source>The document is being checked…</source>
        <translation>Документ проверяется…</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Type the same password once more</source>
        <translation>Наберите тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>A good password</source>
        <translation>Хороший пароль</translation>
    </message>
    <message>
        <source>This one is among the most common passwords: choose another</source>
        <translation>Это один из самых распространённых паролей: выберите другой</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Не менее %n знака</numerusform>
            <numerusform>Не менее %n знаков</numerusform>
            <numerusform>Не менее %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>The login must not be in it</source>
        <translation>Логина в нём быть не должно</translation>
    </message>
    <message>
        <source>Small and capital letters and digits are needed</source>
        <translation>Нужны строчные и прописные буквы и цифры</translation>
    </message>
</context>
<context>
    <name>PasswordPairForm</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показывать набранное</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Аллергия: {allergies}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ИИН отсутствует</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>IIN {iin} already stands in another card.</source>
        <translation>ИИН {iin} уже есть в другой карте.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Открыть ту карту</translation>
    </message>
    <message>
        <source>Somebody saved this card meanwhile. Their changes are shown, yours are kept: save again.</source>
        <translation>Карту тем временем сохранил кто-то другой. Его изменения показаны, ваши остались: сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Somebody saved this card meanwhile and changed the same: {fields}. Yours is shown and kept.</source>
        <translation>Карту тем временем сохранил кто-то другой и изменил то же самое: {fields}. Показано и осталось ваше.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Сохранить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>This card has unsaved text.</source>
        <translation>В карте есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать на приём</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>New patient: {name}</source>
        <translation>Новый пациент: {name}</translation>
    </message>
    <message>
        <source>Write the birth date as 31.12.1980.</source>
        <translation>Напишите дату рождения так: 31.12.1980.</translation>
    </message>
    <message>
        <source>Without the IIN the patient can be booked now.</source>
        <translation>Без ИИН пациента можно записать сейчас, а карту дополнить потом.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Nobody is found by “{typed}”. Ctrl+N registers a new patient with what is typed.</source>
        <translation>По запросу «{typed}» никто не найден. Ctrl+N — завести нового пациента с набранными данными.</translation>
    </message>
    <message>
        <source>There are no patients yet. Ctrl+N registers the first one.</source>
        <translation>Пациентов пока нет. Ctrl+N — завести первого.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ИИН отсутствует</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
</context>
<context>
    <name>PatientsForm</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Новый пациент</translation>
    </message>
    <message>
        <source>Name, IIN, phone or birth date, in any order</source>
        <translation>Имя, ИИН, телефон или дата рождения в любом порядке</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Поиск пациентов</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Найденные пациенты</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Patients</source>
        <translation>Пациенты</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>People of the practice</source>
        <translation>Сотрудники практики</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество (при его наличии)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новый пароль…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Length of a booking</source>
        <translation>Длительность приёма</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Several spans a day are separated by commas: 9:00–13:00, 14:00–18:00. An empty day is a day off.</source>
        <translation>Несколько промежутков пишутся через запятую: 9:00–13:00, 14:00–18:00. Пустой день — выходной.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>Вторник–пятница как понедельник</translation>
    </message>
    <message>
        <source>Save hours and specialty</source>
        <translation>Сохранить график и специальность</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>disabled</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>Save or discard the changes of this person first.</source>
        <translation>Сначала сохраните изменения этого сотрудника или откажитесь от них.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation>Сохранить сотрудника</translation>
    </message>
    <message>
        <source>Save hours and specialty</source>
        <translation>Сохранить график и специальность</translation>
    </message>
</context>
<context>
    <name>PlaceHint</name>
    <message>
        <source>not from the book</source>
        <translation>не из справочника</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Signed documents leave by themselves; the page “Delivery” shows where each one is.</source>
        <translation>Подписанные документы уходят сами; где каждый из них, показывает страница «Доставка».</translation>
    </message>
    <message>
        <source>Ready, no receiver: documents are signed and wait here until one is added.</source>
        <translation>Готово, получателя нет: документы подписываются и ждут, пока он не будет добавлен.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>прежний</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Регистрационные свидетельства сервера</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n регистрационное свидетельство</numerusform>
            <numerusform>%n регистрационных свидетельства</numerusform>
            <numerusform>%n регистрационных свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Отвечает.</translation>
    </message>
    <message>
        <source>It answers, but does not accept the access token.</source>
        <translation>Отвечает, но не принимает токен доступа.</translation>
    </message>
    <message>
        <source>Its certificate is not among those chosen here: it may be another server.</source>
        <translation>Его регистрационного свидетельства нет среди выбранных: возможно, это другой сервер.</translation>
    </message>
    <message>
        <source>It does not answer: no network, or the address is wrong.</source>
        <translation>Не отвечает: нет сети или адрес неверен.</translation>
    </message>
    <message>
        <source>It answers with {status}: ask its operator.</source>
        <translation>Отвечает кодом {status}: спросите оператора.</translation>
    </message>
    <message>
        <source>Add a receiver of documents</source>
        <translation>Добавить получателя документов</translation>
    </message>
    <message>
        <source>Try the connection to the receiver</source>
        <translation>Проверить связь с получателем</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>training stand</source>
        <translation>учебный стенд</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>получатель</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>What stands on every paper. Documents that are signed already keep what they were signed with.</source>
        <translation>То, что стоит на каждом документе. Уже подписанные документы не меняются.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>BIN, or IIN where there is none</source>
        <translation>БИН, а если его нет — ИИН</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер лицензии</translation>
    </message>
    <message>
        <source>Licence date</source>
        <translation>Дата лицензии</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>Город или район</translation>
    </message>
    <message>
        <source>Street, house, office</source>
        <translation>Улица, дом, кабинет</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Papers are written in</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Save the practice's data</source>
        <translation>Сохранить данные практики</translation>
    </message>
    <message>
        <source>Russian, Kazakh on request</source>
        <translation>Русский, по просьбе казахский</translation>
    </message>
    <message>
        <source>Kazakh, Russian on request</source>
        <translation>Казахский, по просьбе русский</translation>
    </message>
    <message>
        <source>Russian only</source>
        <translation>Только русский</translation>
    </message>
    <message>
        <source>Kazakh only</source>
        <translation>Только казахский</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>The practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>As it stands in the licence: these lines go onto every paper.</source>
        <translation>Как в лицензии: эти строки стоят на каждом документе.</translation>
    </message>
    <message>
        <source>Please give the practice's name.</source>
        <translation>Укажите название практики.</translation>
    </message>
    <message>
        <source>BIN or IIN: {problem}.</source>
        <translation>БИН или ИИН: {problem}.</translation>
    </message>
    <message>
        <source>Please give a phone number, such as +7 701 123 45 67.</source>
        <translation>Укажите телефон, например +7 701 123 45 67.</translation>
    </message>
    <message>
        <source>Please give the licence's number.</source>
        <translation>Укажите номер лицензии.</translation>
    </message>
    <message>
        <source>Please give the licence's date as day.month.year.</source>
        <translation>Укажите дату лицензии: день.месяц.год.</translation>
    </message>
    <message>
        <source>Please choose or type the city or region.</source>
        <translation>Выберите или наберите город или область.</translation>
    </message>
    <message>
        <source>Please give street and house.</source>
        <translation>Укажите улицу и дом.</translation>
    </message>
    <message>
        <source>Please choose a folder on this computer.</source>
        <translation>Выберите папку на этом компьютере.</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Папка на этом компьютере</translation>
    </message>
    <message>
        <source>Kazakh and Russian, Kazakh first</source>
        <translation>Казахский и русский, сначала казахский</translation>
    </message>
    <message>
        <source>Kazakh and Russian, Russian first</source>
        <translation>Казахский и русский, сначала русский</translation>
    </message>
</context>
<context>
    <name>Prescriptions</name>
    <message>
        <source>Medicine, strength, form</source>
        <translation>Название, дозировка, форма</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Убрать (Alt+Delete)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарственное средство</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Разовая доза</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь введения</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Кратность приёма</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>{file} was read</source>
        <translation>{file} прочитан</translation>
    </message>
    <message>
        <source>Please fill in what is marked.</source>
        <translation>Заполните отмеченное.</translation>
    </message>
    <message>
        <source>This is not an administrator's login. The sheet helps an administrator, who then helps the others.</source>
        <translation>Это логин не администратора. Лист помогает администратору, а он уже остальным.</translation>
    </message>
    <message>
        <source>There is no such login in this practice.</source>
        <translation>В этой практике нет такого логина.</translation>
    </message>
    <message>
        <source>This is no recovery sheet, or it belongs to another practice.</source>
        <translation>Это не лист восстановления или лист другой практики.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Войти по листу восстановления</translation>
    </message>
    <message>
        <source>The backup becomes a practice in a new folder; the backup itself is left as it is.</source>
        <translation>Из копии создаётся практика в новой папке; сама копия остаётся как была.</translation>
    </message>
    <message>
        <source>The recovery sheet opens the practice and sets a new password for an administrator.</source>
        <translation>Лист восстановления открывает практику и задаёт администратору новый пароль.</translation>
    </message>
    <message>
        <source>New folder for the practice</source>
        <translation>Новая папка для практики</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Папка практики</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Войти по листу восстановления</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Папка практики</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Take the file, or type the numbered lines from the paper. Spaces and letter case do not matter.</source>
        <translation>Возьмите файл или наберите пронумерованные строки с бумаги. Пробелы и регистр букв не важны.</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Administrator's login</source>
        <translation>Логин администратора</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад ко входу</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Book outside hours all the same</source>
        <translation>Всё равно записать вне часов приёма</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>Making the practice and its accounts…</source>
        <translation>Создаются практика и учётные записи…</translation>
    </message>
    <message>
        <source>Waiting for the training authority and the doctors' keys…</source>
        <translation>Учебный удостоверяющий центр выпускает ключи врачей…</translation>
    </message>
    <message>
        <source>Registering patients, writing and signing visits…</source>
        <translation>Регистрируются пациенты, записываются и подписываются приёмы…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>RehearsingForm</name>
    <message>
        <source>A demo practice is being made</source>
        <translation>Готовится учебная практика</translation>
    </message>
    <message>
        <source>Its people are invented, its keys and its receiver are for training. Nothing leaves this computer.</source>
        <translation>Люди в ней вымышлены, ключи и получатель учебные. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад ко входу</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Основной диагноз</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренно</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
</context>
<context>
    <name>ReportsForm</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>List of the period</source>
        <translation>Список за период</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Загрузка недели</translation>
    </message>
    <message>
        <source>Bookings by weekday and the hour they start in</source>
        <translation>Записи по дням недели и часу начала</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>По врачам</translation>
    </message>
    <message>
        <source>Most frequent main diagnoses</source>
        <translation>Самые частые основные диагнозы</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The first day is after the last one: choose the days again.</source>
        <translation>Первый день позже последнего: выберите дни заново.</translation>
    </message>
    <message>
        <source>No visit was opened in this period: choose another one above.</source>
        <translation>За этот период приёмов нет: выберите другой выше.</translation>
    </message>
    <message>
        <source>Nothing is booked in this period: choose another one above.</source>
        <translation>За этот период записей нет: выберите другой выше.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Приёмы</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Другие списки</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>прошлая неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>этот квартал</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>другие дни</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>приёмов</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>emergencies</source>
        <translation>экстренных</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторных</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>led to a visit</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>were cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>stayed away</source>
        <translation>неявок</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n row(s) saved to {path}</source>
        <translation>
            <numerusform>%n строка сохранена в {path}</numerusform>
            <numerusform>%n строки сохранены в {path}</numerusform>
            <numerusform>%n строк сохранено в {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Reference books</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Trust and delivery</source>
        <translation>Доверие и доставка</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Исправность</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>The recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>The practice is made. Print this sheet and put it into a safe: it alone replaces lost passwords.</source>
        <translation>Практика создана. Распечатайте лист и уберите в сейф: только он заменит утерянные пароли.</translation>
    </message>
    <message>
        <source>The sheet is still being read.</source>
        <translation>Лист ещё читается.</translation>
    </message>
    <message>
        <source>This is not what the sheet says: line {line}, group {group}.</source>
        <translation>На листе написано другое: строка {line}, группа {group}.</translation>
    </message>
    <message>
        <source>Line {line}, group {group}</source>
        <translation>Строка {line}, группа {group}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) need attention</source>
        <translation>
            <numerusform>%n документ требует внимания</numerusform>
            <numerusform>%n документа требуют внимания</numerusform>
            <numerusform>%n документов требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n документ в пути</numerusform>
            <numerusform>%n документа в пути</numerusform>
            <numerusform>%n документов в пути</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Всё доставлено</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Доставлять пока нечего</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>SHA-256 of the document</source>
        <translation>SHA-256 документа</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>Подпись {number}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Подписавшее лицо</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Time by the signer's computer</source>
        <translation>Время по компьютеру подписавшего</translation>
    </message>
    <message>
        <source>Taken in and checked</source>
        <translation>Принята и проверена</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Проверено снова</translation>
    </message>
    <message>
        <source>Revocation and validity</source>
        <translation>Отзыв и срок действия</translation>
    </message>
    <message>
        <source>checked, nothing against it</source>
        <translation>проверено, возражений нет</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>не найдена</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Цепочка регистрационных свидетельств</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>выдано: {issuer}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The key will be asked for</source>
        <translation>Ключ будет запрошен</translation>
    </message>
    <message>
        <source>Key: {owner}, until {until}</source>
        <translation>Ключ: {owner}, до {until}</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Sign with your EDS</source>
        <translation>Подписать ЭЦП</translation>
    </message>
    <message>
        <source>Key file (.p12)</source>
        <translation>Файл ключа (.p12)</translation>
    </message>
    <message>
        <source>The file of the EDS key, e.g. GOST512_….p12</source>
        <translation>Файл ключа ЭЦП, например GOST512_….p12</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Take another key</source>
        <translation>Взять другой ключ</translation>
    </message>
    <message>
        <source>Keep the key while the screen is locked</source>
        <translation>Не забывать ключ, пока экран заблокирован</translation>
    </message>
    <message>
        <source>Without the tick the key is forgotten as soon as the screen is locked. Signing out always forgets it.</source>
        <translation>Без отметки ключ забывается, как только экран заблокирован. При выходе он забывается всегда.</translation>
    </message>
    <message>
        <source>The key stays in memory only, until you sign out; its password is not stored.</source>
        <translation>Ключ остаётся только в памяти, пока вы не вышли; его пароль не сохраняется.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Forget the key now</source>
        <translation>Забыть ключ сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Открыть ключ</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to sign</source>
        <translation>
            <numerusform>%n документ на подпись</numerusform>
            <numerusform>%n документа на подпись</numerusform>
            <numerusform>%n документов на подпись</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Открыть ключ</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n document(s)</source>
        <translation>
            <numerusform>Подписать %n документ</numerusform>
            <numerusform>Подписать %n документа</numerusform>
            <numerusform>Подписать %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>Valid from {since} until {until}</source>
        <translation>Действует с {since} по {until}</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>Further staff</source>
        <translation>Другие сотрудники</translation>
    </message>
    <message>
        <source>Everybody signs in with a login of their own. Further doctors are added later in Settings.</source>
        <translation>Каждый входит под своим логином. Других врачей добавляют позже в настройках.</translation>
    </message>
    <message>
        <source>Press Add for this person, or clear the fields.</source>
        <translation>Нажмите «Добавить» для этого человека или очистите поля.</translation>
    </message>
    <message>
        <source>This login is taken.</source>
        <translation>Этот логин занят.</translation>
    </message>
</context>
<context>
    <name>StartAccountForm</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Отчество (при наличии)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
<context>
    <name>StartCreationForm</name>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Where the recovery sheet is written (PDF)</source>
        <translation>Куда записать лист восстановления (PDF)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The recovery sheet is the only way back when passwords are lost. Whoever has it and the folder can open the practice: print it and keep it in a safe.</source>
        <translation>Лист восстановления — единственный путь назад, если пароли утеряны. У кого есть он и папка, тот откроет практику: распечатайте его и храните в сейфе.</translation>
    </message>
</context>
<context>
    <name>StartDoctorForm</name>
    <message>
        <source>The administrator is the doctor</source>
        <translation>Администратор и есть врач</translation>
    </message>
    <message>
        <source>Doctor's IIN</source>
        <translation>ИИН врача</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Длительность приёма</translation>
    </message>
</context>
<context>
    <name>StartFolderForm</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>A new practice</source>
        <translation>Новая практика</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <source>What is typed here stays until the program is closed.</source>
        <translation>Введённое сохраняется, пока программа не закрыта.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>StartKeyForm</name>
    <message>
        <source>Key file (.p12)</source>
        <translation>Файл ключа (.p12)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Sign a test page</source>
        <translation>Подписать пробную страницу</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>StartPracticeForm</name>
    <message>
        <source>Name of the practice</source>
        <translation>Название практики</translation>
    </message>
    <message>
        <source>BIN, or the owner's IIN</source>
        <translation>БИН или ИИН владельца</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер лицензии</translation>
    </message>
    <message>
        <source>Licence date</source>
        <translation>Дата лицензии</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Город или область</translation>
    </message>
    <message>
        <source>Street, house, office</source>
        <translation>Улица, дом, кабинет</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Языки документов</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Папка на этом компьютере</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>For training only</source>
        <translation>Только для обучения</translation>
    </message>
    <message>
        <source>Nothing leaves for the state, training keys are trusted. This cannot be changed later.</source>
        <translation>Государству ничего не уходит, принимаются учебные ключи. Позже это не изменить.</translation>
    </message>
</context>
<context>
    <name>StartSheetForm</name>
    <message>
        <source>Open the sheet to print it</source>
        <translation>Открыть лист для печати</translation>
    </message>
    <message>
        <source>Type two of its groups, to prove that it can be read:</source>
        <translation>Наберите две его группы — так проверяется, что лист читается:</translation>
    </message>
    <message>
        <source>It is printed: delete the file from this computer</source>
        <translation>Распечатан: удалить файл с этого компьютера</translation>
    </message>
</context>
<context>
    <name>StartStaffForm</name>
    <message>
        <source>Further staff</source>
        <translation>Другие сотрудники</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Nobody yet. Add a receptionist, or go on: people can be added later in Settings.</source>
        <translation>Пока никого. Добавьте регистратора или идите дальше: сотрудников можно добавить позже в настройках.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Digits only</source>
        <translation>Только цифры</translation>
    </message>
    <message>
        <source>{count} of 12 digits</source>
        <translation>{count} из 12 цифр</translation>
    </message>
    <message>
        <source>The check digit does not fit: compare each digit</source>
        <translation>Контрольная цифра не сходится: сверьте каждую цифру</translation>
    </message>
    <message>
        <source>The number is well formed</source>
        <translation>Номер записан правильно</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>ready, no receiver</source>
        <translation>готов, нет получателя</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>needs attention (on top)</source>
        <translation>требует внимания (сверху)</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>to {destination}</source>
        <translation>получатель: {destination}</translation>
    </message>
    <message>
        <source>receipt {number}, its signature holds</source>
        <translation>квитанция {number}, подпись верна</translation>
    </message>
    <message>
        <source>receipt {number}, reported by the network</source>
        <translation>квитанция {number}, по сообщению сети</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть программу</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>No connection; it is tried again by itself.</source>
        <translation>Нет связи; повтор будет сам собой.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time; it is tried again by itself.</source>
        <translation>Получатель не ответил вовремя; повтор будет сам собой.</translation>
    </message>
    <message>
        <source>The receiver could not prove who it is. Ask an administrator to check its certificate.</source>
        <translation>Получатель не подтвердил, кто он. Попросите администратора проверить его регистрационное свидетельство.</translation>
    </message>
    <message>
        <source>The receiver points to another address. Ask an administrator to check the address.</source>
        <translation>Получатель указывает на другой адрес. Попросите администратора проверить адрес.</translation>
    </message>
    <message>
        <source>The delivery program stumbled; it is tried again by itself.</source>
        <translation>Программа доставки споткнулась; повтор будет сам собой.</translation>
    </message>
    <message>
        <source>The receiver's certificate in the settings cannot be read.</source>
        <translation>Регистрационное свидетельство получателя в настройках не читается.</translation>
    </message>
    <message>
        <source>The receiver's answer could not be read.</source>
        <translation>Ответ получателя прочитать не удалось.</translation>
    </message>
    <message>
        <source>The receiver answered for another document.</source>
        <translation>Получатель ответил о другом документе.</translation>
    </message>
    <message>
        <source>The receiver answered without a receipt.</source>
        <translation>Получатель ответил без квитанции.</translation>
    </message>
    <message>
        <source>The receipt is for another document.</source>
        <translation>Квитанция относится к другому документу.</translation>
    </message>
    <message>
        <source>The signature of the receipt is not valid, so it does not count.</source>
        <translation>Подпись квитанции недействительна, поэтому она не считается.</translation>
    </message>
    <message>
        <source>The document or its signature was changed in the store: it does not leave.</source>
        <translation>Документ или его подпись изменены в хранилище: он не отправляется.</translation>
    </message>
    <message>
        <source>The receiver refuses the access ({status}). Ask an administrator to check it.</source>
        <translation>Получатель отказывает в доступе ({status}). Попросите администратора проверить доступ.</translation>
    </message>
    <message>
        <source>The receiver is in trouble ({status}); it is tried again by itself.</source>
        <translation>У получателя неполадки ({status}); повтор будет сам собой.</translation>
    </message>
    <message>
        <source>The receiver did not take the document ({status}).</source>
        <translation>Получатель не взял документ ({status}).</translation>
    </message>
</context>
<context>
    <name>TrustForm</name>
    <message>
        <source>Trust and delivery</source>
        <translation>Доверие и доставка</translation>
    </message>
    <message>
        <source>Signatures are checked against these certificates and revocation lists. Add files of the certification authority: certificates (.cer, .crt, .pem) and lists (.crl).</source>
        <translation>По этим регистрационным свидетельствам и спискам отозванных проверяются подписи. Добавьте файлы удостоверяющего центра: свидетельства (.cer, .crt, .pem) и списки (.crl).</translation>
    </message>
    <message>
        <source>Trusted certificates and revocation lists</source>
        <translation>Доверенные регистрационные свидетельства и списки отозванных</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Receivers of documents</source>
        <translation>Получатели документов</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Добавить получателя…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For example: state</source>
        <translation>Например: state</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Регистрационные свидетельства сервера</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>A training stand (only in a training practice)</source>
        <translation>Учебный стенд (только в учебной практике)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>TrustSection</name>
    <message>
        <source>Certificates and lists (*.cer *.crt *.pem *.der *.crl);;All files (*)</source>
        <translation>Свидетельства и списки (*.cer *.crt *.pem *.der *.crl);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Certificates and revocation lists</source>
        <translation>Регистрационные свидетельства и списки отозванных</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Уже есть: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) out of date: get newer files</source>
        <translation>
            <numerusform>%n файл устарел: получите новый</numerusform>
            <numerusform>%n файла устарели: получите новые</numerusform>
            <numerusform>%n файлов устарели: получите новые</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>корневой</translation>
    </message>
    <message>
        <source>issuing authority</source>
        <translation>удостоверяющий центр</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>список отозванных</translation>
    </message>
    <message>
        <source> (training)</source>
        <translation> (учебный)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>out of date since {day}</source>
        <translation>устарел с {day}</translation>
    </message>
    <message>
        <source>valid only from {day}</source>
        <translation>действует только с {day}</translation>
    </message>
    <message numerus="yes">
        <source>issued %n day(s) ago</source>
        <translation>
            <numerusform>выпущен %n день назад</numerusform>
            <numerusform>выпущен %n дня назад</numerusform>
            <numerusform>выпущен %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>Add certificates and revocation lists</source>
        <translation>Добавить регистрационные свидетельства и списки отозванных</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Nothing is trusted yet, so no signature can be judged: add files of the certification authority.</source>
        <translation>Доверенных свидетельств пока нет, подписи проверить нечем: добавьте файлы удостоверяющего центра.</translation>
    </message>
</context>
<context>
    <name>TrustStep</name>
    <message>
        <source>Certificates and revocation lists</source>
        <translation>Регистрационные свидетельства и списки отозванных</translation>
    </message>
    <message>
        <source>Root, issuing centre and CRL files of the National Certification Authority (pki.gov.kz), now or later.</source>
        <translation>Свидетельства корневого и издающего центров и списки отозванных НУЦ РК (pki.gov.kz) — сейчас или позже.</translation>
    </message>
    <message>
        <source>No certificate or CRL file was found in this folder.</source>
        <translation>В этой папке нет регистрационных свидетельств и списков отозванных.</translation>
    </message>
    <message>
        <source>{file}: added</source>
        <translation>{file}: добавлен</translation>
    </message>
    <message>
        <source>{file}: was there already</source>
        <translation>{file}: уже был</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message numerus="yes">
        <source>%n similar card(s): is it the same person? Enter opens the card.</source>
        <translation>
            <numerusform>%n похожая карта: не тот ли это человек? Enter — открыть карту.</numerusform>
            <numerusform>%n похожие карты: не тот ли это человек? Enter — открыть карту.</numerusform>
            <numerusform>%n похожих карт: не тот ли это человек? Enter — открыть карту.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you type, cards with the same IIN, or a like name and the same birth date, are shown here.</source>
        <translation>Пока вы вводите, здесь показываются карты с тем же ИИН либо с похожим именем и той же датой рождения.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>IIN or phone</source>
        <translation>ИИН или телефон</translation>
    </message>
</context>
<context>
    <name>TypingState</name>
    <message>
        <source>draft saved at {time}</source>
        <translation>черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>stored at {time}</source>
        <translation>сохранено в {time}</translation>
    </message>
    <message>
        <source>the draft is NOT saved</source>
        <translation>черновик НЕ сохранён</translation>
    </message>
</context>
<context>
    <name>Usual</name>
    <message>
        <source>positive</source>
        <translation>положительный</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>отрицательный</translation>
    </message>
    <message>
        <source>group I</source>
        <translation>I группа</translation>
    </message>
    <message>
        <source>group II</source>
        <translation>II группа</translation>
    </message>
    <message>
        <source>group III</source>
        <translation>III группа</translation>
    </message>
    <message>
        <source>child with a disability</source>
        <translation>ребёнок с инвалидностью</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>village</source>
        <translation>село</translation>
    </message>
    <message>
        <source>Republic of Kazakhstan</source>
        <translation>Республика Казахстан</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казах (казашка)</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский (русская)</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбек (узбечка)</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинец (украинка)</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>уйгур (уйгурка)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немец (немка)</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарин (татарка)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>кореец (кореянка)</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>высшее</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation>среднее специальное</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>начальное</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>дошкольное</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>самозанятый</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>пенсионер</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>школьник</translation>
    </message>
    <message>
        <source>preschool child</source>
        <translation>дошкольник</translation>
    </message>
    <message>
        <source>on parental leave</source>
        <translation>в отпуске по уходу за ребёнком</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>This key may sign</source>
        <translation>Этим ключом можно подписывать</translation>
    </message>
    <message>
        <source>This key may sign, with reservations</source>
        <translation>Этим ключом можно подписывать, с оговорками</translation>
    </message>
    <message>
        <source>This key must not sign</source>
        <translation>Этим ключом подписывать нельзя</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>ИЗМЕНЁН</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>нет доверия</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>не установлено</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>This visit was stored elsewhere meanwhile. Your text is here and in the draft.</source>
        <translation>Тем временем этот приём сохранён в другом месте. Ваш текст цел: здесь и в черновике.</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Сохранить моё поверх</translation>
    </message>
    <message>
        <source>Show the stored one</source>
        <translation>Показать сохранённое</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Ear&amp;lier visits</source>
        <translation>&amp;Прошлые приёмы</translation>
    </message>
    <message>
        <source>The first visit here: nothing to look back at yet.</source>
        <translation>Первый приём в этой практике: прошлых записей пока нет.</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Прошлые приёмы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Text of the chosen visit</source>
        <translation>Текст выбранного приёма</translation>
    </message>
    <message>
        <source>Measurement to draw</source>
        <translation>Показатель на графике</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Восстановить черновик</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>&amp;Жалобы</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Анамнез заболевания</translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation>Анамнез заболевания</translation>
    </message>
    <message>
        <source>&amp;Objective status</source>
        <translation>&amp;Объективный статус</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Объективный статус</translation>
    </message>
    <message>
        <source>/word and a blank puts in a text kept with Ctrl+M</source>
        <translation>/слово и пробел вставят текст, запомненный клавишами Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Vital signs</source>
        <translation>&amp;Витальные показатели</translation>
    </message>
    <message>
        <source>BP, systolic</source>
        <translation>АД сист.</translation>
    </message>
    <message>
        <source>Blood pressure, systolic, mmHg</source>
        <translation>Артериальное давление, систолическое, мм рт. ст.</translation>
    </message>
    <message>
        <source>diastolic</source>
        <translation>диаст.</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic, mmHg</source>
        <translation>Артериальное давление, диастолическое, мм рт. ст.</translation>
    </message>
    <message>
        <source>Pulse, /min</source>
        <translation>Пульс, /мин</translation>
    </message>
    <message>
        <source>Pulse, beats per minute</source>
        <translation>Пульс, уд/мин</translation>
    </message>
    <message>
        <source>Temp., °C</source>
        <translation>Темп., °C</translation>
    </message>
    <message>
        <source>Body temperature, °C</source>
        <translation>Температура тела, °C</translation>
    </message>
    <message>
        <source>Breaths, /min</source>
        <translation>ЧДД, /мин</translation>
    </message>
    <message>
        <source>Respiratory rate, per minute</source>
        <translation>Частота дыхания, в мин</translation>
    </message>
    <message>
        <source>SpO₂, %</source>
        <translation>SpO₂, %</translation>
    </message>
    <message>
        <source>Oxygen saturation, %</source>
        <translation>Сатурация (SpO₂), %</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Рост, см</translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation>Рост, см</translation>
    </message>
    <message>
        <source>Mass, kg</source>
        <translation>Масса, кг</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>Масса тела, кг</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>ИМТ</translation>
    </message>
    <message>
        <source>Body mass index, kg/m²</source>
        <translation>Индекс массы тела, кг/м²</translation>
    </message>
    <message>
        <source>Dia&amp;gnoses</source>
        <translation>&amp;Диагнозы</translation>
    </message>
    <message>
        <source>Add a diagnosis: code or words, in Russian or Kazakh</source>
        <translation>Добавить диагноз: код или слова, по-русски или по-казахски</translation>
    </message>
    <message>
        <source>Add a diagnosis</source>
        <translation>Добавить диагноз</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>Plan of examination and treatment</source>
        <translation>План обследования и лечения</translation>
    </message>
    <message>
        <source>P&amp;rescriptions</source>
        <translation>&amp;Назначения</translation>
    </message>
    <message>
        <source>Reco&amp;mmendations</source>
        <translation>&amp;Рекомендации</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>&amp;Abbreviation for this text:</source>
        <translation>&amp;Сокращение для этого текста:</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Typed as /word and a blank in any text; ___ is a gap to fill in</source>
        <translation>Набирается как /слово и пробел в любом тексте; ___ — место для заполнения</translation>
    </message>
    <message>
        <source>Keep  Enter</source>
        <translation>Запомнить  Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Why a replacement is written</source>
        <translation>Почему пишется новый документ взамен</translation>
    </message>
    <message>
        <source>Reason of the replacement</source>
        <translation>Причина замены</translation>
    </message>
    <message>
        <source>Write a replacement</source>
        <translation>Написать новый взамен</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Sign  F9</source>
        <translation>Подписать  F9</translation>
    </message>
    <message>
        <source>Preview  F8</source>
        <translation>Просмотр  F8</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сохранить  Ctrl+S</translation>
    </message>
    <message>
        <source>Finish the visit  F9</source>
        <translation>Завершить приём  F9</translation>
    </message>
</context>
<context>
    <name>VisitPreview</name>
    <message>
        <source>How the document will look</source>
        <translation>Как будет выглядеть документ</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>What you typed could not be saved and would be lost. Free some space on the disk; whoever leaves again goes without it.</source>
        <translation>Набранное не удалось сохранить, оно было бы потеряно. Освободите место на диске; кто уйдёт ещё раз, уйдёт без него.</translation>
    </message>
    <message>
        <source>No visit is open. Open one from the day list or from a patient's card.</source>
        <translation>Приём не открыт. Откройте его из расписания дня или из карты пациента.</translation>
    </message>
    <message>
        <source>Repeat visit</source>
        <translation>Повторный приём</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первичный приём</translation>
    </message>
    <message>
        <source>Emergency: {reason}</source>
        <translation>Экстренно: {reason}</translation>
    </message>
    <message>
        <source>form 052/у</source>
        <translation>форма 052/у</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Подписано: {name}</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Следующий пациент</translation>
    </message>
    <message>
        <source>Open the patient's card</source>
        <translation>Открыть карту пациента</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Прошлые приёмы</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Завершить приём</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Keep a text under an abbreviation</source>
        <translation>Запомнить текст под сокращением</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation>Анамнез заболевания</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Объективный статус</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Витальные показатели</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Диагнозы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>pulse {typed}</source>
        <translation>пульс {typed}</translation>
    </message>
    <message>
        <source>{typed} °C</source>
        <translation>{typed} °C</translation>
    </message>
    <message>
        <source>breaths {typed}</source>
        <translation>ЧДД {typed}</translation>
    </message>
    <message>
        <source>SpO₂ {typed} %</source>
        <translation>SpO₂ {typed} %</translation>
    </message>
    <message>
        <source>{typed} cm</source>
        <translation>{typed} см</translation>
    </message>
    <message>
        <source>{typed} kg</source>
        <translation>{typed} кг</translation>
    </message>
    <message>
        <source>BP {typed}</source>
        <translation>АД {typed}</translation>
    </message>
    <message>
        <source>BMI {typed}</source>
        <translation>ИМТ {typed}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Nobody is waiting. Choose a booking and press A when the patient has come.</source>
        <translation>Никто не ждёт. Когда пациент придёт, выберите его запись и нажмите A.</translation>
    </message>
    <message>
        <source>Nothing is booked. Choose a free time and press Enter, or press Ctrl+N.</source>
        <translation>Записей нет. Выберите свободное время и нажмите Enter или сразу Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Please tick at least one working day.</source>
        <translation>Отметьте хотя бы один рабочий день.</translation>
    </message>
    <message>
        <source>Hours must end later than they begin.</source>
        <translation>Часы должны кончаться позже, чем начинаются.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation>{day}, с</translation>
    </message>
    <message>
        <source>{day}, until</source>
        <translation>{day}, до</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Text behind the lock is not saved. Unlock and save it; whoever ends again goes without it.</source>
        <translation>Текст за блокировкой не сохранён. Снимите блокировку и сохраните его; кто завершит ещё раз, уйдёт без него.</translation>
    </message>
    <message>
        <source>An error nobody foresaw (number {number}). The program goes on and nothing was saved half-way; report the number. The log is {path}</source>
        <translation>Непредвиденная ошибка (номер {number}). Программа работает дальше, наполовину ничего не сохранено; сообщите номер. Журнал: {path}</translation>
    </message>
    <message>
        <source>The program did not end in order last time. Nothing saved is lost, and typed text will be offered again. The log is {path}</source>
        <translation>В прошлый раз программа завершилась не штатно. Сохранённое не потеряно, набранный текст будет предложен снова. Журнал: {path}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>doctor</source>
        <translation>врач</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>медицинский регистратор</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пришёл</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>запись отменена</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явился</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>на подпись</translation>
    </message>
    <message>
        <source>signed, no receiver</source>
        <translation>подписан, получателя нет</translation>
    </message>
    <message>
        <source>waiting to leave</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>пол не указан</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>accompanying</source>
        <translation>сопутствующий</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>осложнение</translation>
    </message>
    <message>
        <source>the document is unchanged</source>
        <translation>документ не изменён</translation>
    </message>
    <message>
        <source>THE DOCUMENT OR ITS SIGNATURE WAS CHANGED</source>
        <translation>ДОКУМЕНТ ИЛИ ЕГО ПОДПИСЬ ИЗМЕНЕНЫ</translation>
    </message>
    <message>
        <source>the signer is trusted</source>
        <translation>подписавшему можно доверять</translation>
    </message>
    <message>
        <source>the signer is not trusted</source>
        <translation>подписавшему доверять нельзя</translation>
    </message>
    <message>
        <source>trust could not be determined</source>
        <translation>доверие не определено</translation>
    </message>
</context>
</TS>
