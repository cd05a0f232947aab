<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version} · Python {python} · {system}</source>
        <translation>{version} нұсқасы · Python {python} · {system}</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>About MIS Desktop</source>
        <translation>MIS Desktop бағдарламасы туралы</translation>
    </message>
    <message>
        <source>MIS Desktop</source>
        <translation>MIS Desktop</translation>
    </message>
    <message>
        <source>A medical information system for private practices in Kazakhstan. Licence: Apache-2.0.</source>
        <translation>Қазақстандағы жеке практикаларға арналған медициналық ақпараттық жүйе. Лицензиясы: Apache-2.0.</translation>
    </message>
    <message>
        <source>What it is not certified for</source>
        <translation>Неге сертификат жоқ</translation>
    </message>
    <message>
        <source>The encryption (SQLCipher) and the electronic signature (GOST, our own library) are not certified means of protection under ST RK 1073. Exchange with the state services is tested against a training receiver only. The program is not a medical device and gives no advice on treatment.</source>
        <translation>Шифрлау (SQLCipher) мен электрондық цифрлық қолтаңба (ГОСТ, өз кітапханамыз) ҚР СТ 1073 бойынша қорғау құралы ретінде сертификатталмаған. Мемлекеттік сервистермен алмасу тек оқу алушысымен тексерілген. Бағдарлама медициналық бұйым емес және емдеу туралы кеңес бермейді.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Кітапханалар және олардың лицензиялары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Please give the surname.</source>
        <translation>Тегін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Please give the given name.</source>
        <translation>Атын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Please choose a login, one word.</source>
        <translation>Логин таңдаңыз, бір сөз.</translation>
    </message>
    <message>
        <source>Password: {problem}.</source>
        <translation>Құпиясөз: {problem}.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>An administrator's password is longer, so it is set anew.</source>
        <translation>Әкімшінің құпиясөзі ұзағырақ, сондықтан ол қайта қойылады.</translation>
    </message>
    <message>
        <source>Tell it to the person by word of mouth; it can be changed here at any time.</source>
        <translation>Оны қызметкерге ауызша айтыңыз; құпиясөзді осы жерде кез келген уақытта өзгертуге болады.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>кіре алады</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>The administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Makes accounts, backups and settings. May also be the doctor: the next page asks.</source>
        <translation>Тіркелгілерді, резервтік көшірмелерді және баптауларды жүргізеді. Дәрігердің өзі де бола алады: келесі бет сұрайды.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n жас</numerusform>
            <numerusform>%n жас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Not booked</source>
        <translation>Жазылмаған</translation>
    </message>
    <message>
        <source>Booked: {time}, {doctor}</source>
        <translation>Жазылған: {time}, {doctor}</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n time(s)</source>
        <translation>
            <numerusform>%n рет келмеді</numerusform>
            <numerusform>%n рет келмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Жазылулар</translation>
    </message>
    <message>
        <source>No bookings yet. Ctrl+B books the patient.</source>
        <translation>Әзірге жазылулар жоқ. Ctrl+B — пациентті жазу.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Жүгіну себебі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>Жаңа құпиясөз орнатылды: сонымен кіріңіз.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Please wait…</source>
        <translation>Күте тұрыңыз…</translation>
    </message>
</context>
<context>
    <name>BackupForm</name>
    <message>
        <source>Backup</source>
        <translation>Резервтік көшірмелер</translation>
    </message>
    <message>
        <source>A backup is encrypted and checked before it counts. Keep one outside this computer: on a disk that lies elsewhere.</source>
        <translation>Көшірме шифрланған және тексерілгеннен кейін ғана жасалды деп саналады. Біреуін осы компьютерден тыс, басқа жердегі дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Make a backup in a folder…</source>
        <translation>Қалтаға көшірме жасау…</translation>
    </message>
    <message>
        <source>Show another folder…</source>
        <translation>Басқа қалтаны көрсету…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервтік көшірмелер</translation>
    </message>
    <message>
        <source>Check the chosen backup</source>
        <translation>Таңдалған көшірмені тексеру</translation>
    </message>
    <message>
        <source>Make one a day by itself, when an administrator is signed in</source>
        <translation>Әкімші кірген кезде күніне бір көшірме жасау</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Қалай қалпына келтіру керек</translation>
    </message>
    <message>
        <source>1. On the sign-in page choose “Restore a backup”.
2. Give the backup’s folder, a new empty folder for the practice, and the text of the recovery sheet.
3. Set a new password for an administrator. The restored practice begins a new section of the record of events.</source>
        <translation>1. Кіру бетінде «Резервтік көшірмеден қалпына келтіру» түймесін таңдаңыз.
2. Көшірме қалтасын, практикаға арналған жаңа бос қалтаны және қалпына келтіру парағының мәтінін көрсетіңіз.
3. Әкімшіге жаңа құпиясөз қойыңыз. Қалпына келтірілген практика оқиғалар журналының жаңа бөлімін бастайды.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>The backup is being made and checked…</source>
        <translation>Көшірме жасалып, тексерілуде…</translation>
    </message>
    <message>
        <source>The backup is made and checked: {path}</source>
        <translation>Көшірме жасалды және тексерілді: {path}</translation>
    </message>
    <message>
        <source>The backup is being opened and checked…</source>
        <translation>Көшірме ашылып, тексерілуде…</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Check the chosen backup</source>
        <translation>Таңдалған көшірмені тексеру</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>sound: opened and checked</source>
        <translation>дұрыс: ашылып, тексерілді</translation>
    </message>
    <message>
        <source>not checked now</source>
        <translation>қазір тексерілген жоқ</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Қалта: {path}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Events up to</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Көлемі, МБ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>There is no backup here yet: make one now.</source>
        <translation>Мұнда әзірге көшірме жоқ: біріншісін жасаңыз.</translation>
    </message>
</context>
<context>
    <name>BookPicker</name>
    <message>
        <source>Found in the book</source>
        <translation>Анықтамалықтан табылды</translation>
    </message>
    <message>
        <source>Take as typed, not from the book: {text}</source>
        <translation>Терілген күйінде алу, анықтамалықтан емес: {text}</translation>
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
        <translation>Алдымен пациентті таңдаңыз: тегін, ЖСН-ін, телефонын немесе туған күнін теріңіз.</translation>
    </message>
</context>
<context>
    <name>BooksForm</name>
    <message>
        <source>Reference books</source>
        <translation>Анықтамалықтар</translation>
    </message>
    <message>
        <source>Diagnoses, places and short lists that fields offer while you type. A record keeps the words it was written with when a book changes.</source>
        <translation>Өрістер ұсынатын диагноздар, елді мекендер және қысқа тізімдер. Анықтамалық өзгергенде жазба өз сөздерін сақтайды.</translation>
    </message>
    <message>
        <source>Load ICD-10 from a file…</source>
        <translation>АХЖ-10 файлдан жүктеу…</translation>
    </message>
    <message>
        <source>Load KATO from a file…</source>
        <translation>ӘАОЖ файлдан жүктеу…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Do not load</source>
        <translation>Жүктемеу</translation>
    </message>
</context>
<context>
    <name>BooksSection</name>
    <message>
        <source>File of the reference book</source>
        <translation>Анықтамалық файлы</translation>
    </message>
    <message>
        <source>Table (*.csv);;All files (*)</source>
        <translation>Кесте (*.csv);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл оқылуда…</translation>
    </message>
    <message>
        <source>The book is being loaded…</source>
        <translation>Анықтамалық жүктелуде…</translation>
    </message>
    <message>
        <source>Edition {edition}: {count} entries</source>
        <translation>{edition} нұсқасы: {count} жазба</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>жаңа: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>өзгерген: {count}</translation>
    </message>
    <message>
        <source>as before: {count}</source>
        <translation>бұрынғыдай: {count}</translation>
    </message>
    <message>
        <source>no longer offered: {count}</source>
        <translation>енді ұсынылмайды: {count}</translation>
    </message>
    <message>
        <source>The book is loaded: edition {edition}, {count} entries.</source>
        <translation>Анықтамалық жүктелді: {edition} нұсқасы, {count} жазба.</translation>
    </message>
    <message>
        <source>Reference book</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Without a Russian name</source>
        <translation>Орысша атауы жоқ</translation>
    </message>
    <message>
        <source>Without a Kazakh name</source>
        <translation>Қазақша атауы жоқ</translation>
    </message>
    <message>
        <source>There is no reference book yet: load one below.</source>
        <translation>Әзірге анықтамалық жоқ: төменде жүктеңіз.</translation>
    </message>
</context>
<context>
    <name>BooksStep</name>
    <message>
        <source>Reference books</source>
        <translation>Анықтамалықтар</translation>
    </message>
    <message>
        <source>A starter set is in place. Full ICD-10 and KATO files of a folder are imported now or later.</source>
        <translation>Бастапқы жиынтық дайын. Толық АХЖ-10 мен ӘАОЖ-ды қалтадан қазір немесе кейін жүктеуге болады.</translation>
    </message>
    <message>
        <source>No ICD-10 or KATO file was found in this folder.</source>
        <translation>Бұл қалтада АХЖ-10 немесе ӘАОЖ файлдары жоқ.</translation>
    </message>
    <message>
        <source>{book} {edition}: {count} entries, {new} new</source>
        <translation>{book} {edition}: жазба {count}, жаңасы {new}</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Phones</source>
        <translation>Телефондары</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>ұялы</translation>
    </message>
    <message>
        <source>home</source>
        <translation>үй</translation>
    </message>
    <message>
        <source>work</source>
        <translation>жұмыс</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Телефон түрі</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Телефон нөмірі</translation>
    </message>
    <message>
        <source>Name of the one to call</source>
        <translation>Қоңырау шалынатын адамның аты</translation>
    </message>
    <message>
        <source>Who this is to the patient</source>
        <translation>Кімі болып келеді</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Жаңа пациент</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Әкесінің аты (болса)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>IIN as in the document</source>
        <translation>ЖСН құжаттағыдай</translation>
    </message>
    <message>
        <source>Why: which document, what stands there</source>
        <translation>Себебі: қандай құжат, онда не көрсетілген</translation>
    </message>
    <message>
        <source>Reason why the IIN is taken as in the document</source>
        <translation>ЖСН құжаттағыдай қабылдану себебі</translation>
    </message>
    <message>
        <source>Allergies and intolerance</source>
        <translation>Аллергия және көтере алмаушылық</translation>
    </message>
    <message>
        <source>Medicine, food, reaction — shown in red wherever the patient is open</source>
        <translation>Дәрі, тағам, реакция — пациент ашылған жердің бәрінде қызылмен көрінеді</translation>
    </message>
    <message>
        <source>Phones and address</source>
        <translation>Телефондары мен мекенжайы</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Begin to type: the book of places (KATO) helps</source>
        <translation>Тере бастаңыз — ӘАОЖ анықтамалығы көмектеседі</translation>
    </message>
    <message>
        <source>Street, house, flat</source>
        <translation>Көше, үй, пәтер</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кімге қоңырау шалу керек</translation>
    </message>
    <message>
        <source>Passport part of form 052/у</source>
        <translation>052/у нысанының паспорттық бөлігі</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>Қан тобы</translation>
    </message>
    <message>
        <source>Rh factor</source>
        <translation>Резус-фактор</translation>
    </message>
    <message>
        <source>Disability group</source>
        <translation>Мүгедектік тобы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Resident of (city / village)</source>
        <translation>Қала / ауыл тұрғыны</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Place of work (study)</source>
        <translation>Жұмыс (оқу) орны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Social status</source>
        <translation>Әлеуметтік мәртебесі</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Кім төлейді</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Сақтандыру ұйымы</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Полис нөмірі</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Жүгіну себебі</translation>
    </message>
    <message>
        <source>Habits and risk factors</source>
        <translation>Зиянды әдеттер мен қауіп факторлары</translation>
    </message>
    <message>
        <source>Surname in Latin letters</source>
        <translation>Тегі латын әрпімен</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>Аты латын әрпімен</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Өзгерістерді қайтару</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Қабылдаулар</translation>
    </message>
    <message>
        <source>Emergency visit</source>
        <translation>Шұғыл қабылдау</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Қабылдауға жазу</translation>
    </message>
    <message>
        <source>Show the booking in the day</source>
        <translation>Жазылуды күн кестесінен көрсету</translation>
    </message>
    <message>
        <source>Reason of the visit without a booking (goes into the record)</source>
        <translation>Жазылусыз қабылдаудың себебі (медициналық жазбаға енеді)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Қабылдауды ашу</translation>
    </message>
    <message>
        <source>Visits of the patient, newest first</source>
        <translation>Пациенттің қабылдаулары, алдымен жаңалары</translation>
    </message>
    <message>
        <source>Similar cards</source>
        <translation>Ұқсас карталар</translation>
    </message>
</context>
<context>
    <name>ComputerForm</name>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>What is set here holds for this computer and this user of it, whoever signs in.</source>
        <translation>Бұл баптаулар бағдарламаға кім кірсе де, осы компьютерде қолданылады.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Экранды құлыптау уақыты</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Without a key or the mouse for this long, the screen is blanked and asks for the password. Between 2 and 30 minutes.</source>
        <translation>Осынша уақыт пернетақта мен тінтуір қозғалмаса, экран жабылып, құпиясөз сұралады. 2 минуттан 30 минутқа дейін.</translation>
    </message>
    <message>
        <source>Keep running in the notification area when the window is closed</source>
        <translation>Терезе жабылғанда хабарландыру аймағында жұмыс істей беру</translation>
    </message>
    <message>
        <source>Delivery goes on while the window is away. Signing out ends it.</source>
        <translation>Терезе жасырын тұрғанда жеткізу жалғаса береді. Жүйеден шыққанда ол аяқталады.</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>as on {date}</source>
        <translation>{date} күнгідей</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>%n мин күтуде</numerusform>
            <numerusform>%n мин күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n жазылу</numerusform>
            <numerusform>%n жазылу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>күтуде: %n</numerusform>
            <numerusform>күтуде: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>қабылданды: %n</numerusform>
            <numerusform>қабылданды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n time(s)</source>
        <translation>
            <numerusform>%n рет келмеді</numerusform>
            <numerusform>%n рет келмеді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreationStep</name>
    <message>
        <source>Ready to be made</source>
        <translation>Жасауға бәрі дайын</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Go back to change an answer.</source>
        <translation>Әзірге ештеңе жазылған жоқ. Жауапты өзгерту үшін артқа оралыңыз.</translation>
    </message>
    <message>
        <source>Make the practice</source>
        <translation>Практиканы құру</translation>
    </message>
    <message>
        <source>BIN or IIN</source>
        <translation>БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>For training only</source>
        <translation>Тек оқу үшін</translation>
    </message>
    <message>
        <source>Please choose where the recovery sheet goes.</source>
        <translation>Қалпына келтіру парағы қайда жазылатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is already there: choose another name.</source>
        <translation>Мұндай файл бар: басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Not into the practice's own folder: who takes that must not find the sheet.</source>
        <translation>Практиканың өз қалтасына емес: оны алған адам парақты таппауы керек.</translation>
    </message>
    <message>
        <source>The login {login} is given twice: go back and change one.</source>
        <translation>{login} логині екі рет берілген: оралып, біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Doctors</source>
        <translation>Дәрігерлер</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Барлық дәрігер</translation>
    </message>
    <message>
        <source>In hand: {time} {patient}. Enter or a click puts it down, on any day; drop it here to keep it.</source>
        <translation>Ауыстырылуда: {time} {patient} — кез келген күннен уақыт таңдап, Enter басыңыз не шертіңіз</translation>
    </message>
    <message>
        <source>Next: {time} {patient}  F10</source>
        <translation>Келесі: {time} {patient}  F10</translation>
    </message>
    <message>
        <source>Day list {date}</source>
        <translation>Күн тізімі {date}</translation>
    </message>
    <message>
        <source>Doctors side by side with their bookings</source>
        <translation>Дәрігерлер қатарлас, жазылуларымен</translation>
    </message>
</context>
<context>
    <name>DayBookingForm</name>
    <message>
        <source>New booking</source>
        <translation>Жаңа жазылу</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Жазбай жабу</translation>
    </message>
    <message>
        <source>Close without booking — Esc</source>
        <translation>Жазбай жабу — Esc</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Жақын бос уақыт</translation>
    </message>
    <message>
        <source>Reason of visit</source>
        <translation>Жүгіну себебі</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Тіркеу бөліміне ескертпе</translation>
    </message>
    <message>
        <source>Book outside hours all the same</source>
        <translation>Бәрібір қабылдау сағатынан тыс жазу</translation>
    </message>
    <message>
        <source>Book  Enter</source>
        <translation>Жазу  Enter</translation>
    </message>
</context>
<context>
    <name>DayDetailsForm</name>
    <message>
        <source>Arrived  A</source>
        <translation>Келді  A</translation>
    </message>
    <message>
        <source>Move  M</source>
        <translation>Ауыстыру  M</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Картаны ашу</translation>
    </message>
    <message>
        <source>Cancel  Del</source>
        <translation>Бас тарту  Del</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Не болды?</translation>
    </message>
    <message>
        <source>Reason of cancelling</source>
        <translation>Бас тарту себебі</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Жазылудан бас тарту</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>Жазылуды қалдыру</translation>
    </message>
    <message>
        <source>Bookings of the patient</source>
        <translation>Пациенттің жазылулары</translation>
    </message>
    <message>
        <source>Previous visits</source>
        <translation>Бұрынғы қабылдаулар</translation>
    </message>
</context>
<context>
    <name>DayEmergencyForm</name>
    <message>
        <source>Emergency: see without a booking</source>
        <translation>Шұғыл: жазылусыз қабылдау</translation>
    </message>
    <message>
        <source>Why it is an emergency</source>
        <translation>Неге шұғыл жағдай</translation>
    </message>
    <message>
        <source>Open the emergency visit</source>
        <translation>Шұғыл қабылдауды ашу</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Previous day — Alt+Left</source>
        <translation>Алдыңғы күн — Alt+←</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Today — Ctrl+T</source>
        <translation>Бүгін — Ctrl+T</translation>
    </message>
    <message>
        <source>Next day — Alt+Right</source>
        <translation>Келесі күн — Alt+→</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Choose a day — Ctrl+G</source>
        <translation>Күнді таңдау — Ctrl+G</translation>
    </message>
    <message>
        <source>Shown day</source>
        <translation>Көрсетілген күн</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Дәрігерлер</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
    <message>
        <source>Export the day list — Ctrl+E</source>
        <translation>Күн тізімін экспорттау — Ctrl+E</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print the day list — Ctrl+P</source>
        <translation>Күн тізімін басып шығару — Ctrl+P</translation>
    </message>
    <message>
        <source>+ Book  Ctrl+N</source>
        <translation>+ Жазу  Ctrl+N</translation>
    </message>
    <message>
        <source>Book a patient — Ctrl+N</source>
        <translation>Пациентті жазу — Ctrl+N</translation>
    </message>
    <message>
        <source>Put back  Esc</source>
        <translation>Қайтару  Esc</translation>
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
        <translation>Т.А.Ә., ЖСН, телефон немесе туған күні</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Табылған пациенттер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Жаңа пациент</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>IIN (may be empty)</source>
        <translation>ЖСН (болмаса да болады)</translation>
    </message>
    <message>
        <source>Choose the registered card</source>
        <translation>Бұрыннан бар картаны таңдау</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Іздеуге оралу</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Booked: {time} {patient}</source>
        <translation>Жазылды: {time} {patient}</translation>
    </message>
    <message>
        <source>The visit is opened by {doctor}.</source>
        <translation>Бұл қабылдауды {doctor} ашады.</translation>
    </message>
    <message>
        <source>Visit opened: {patient}</source>
        <translation>Қабылдау ашылды: {patient}</translation>
    </message>
    <message>
        <source>The next patient is called by a doctor; you are not signed in as one.</source>
        <translation>Келесі пациентті дәрігер шақырады, ал сіз дәрігер ретінде кірмегенсіз.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. Who has come is marked with A.</source>
        <translation>Сізді ешкім күтіп тұрған жоқ. Келгендер A пернесімен белгіленеді.</translation>
    </message>
    <message>
        <source>Book a patient</source>
        <translation>Пациентті жазу</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Келесі пациент</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Соңғы әрекетті болдырмау</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Бүгінгі күнді көрсету</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Күнді таңдау</translation>
    </message>
    <message>
        <source>Only my column, or all</source>
        <translation>Тек менің бағаным немесе бәрі</translation>
    </message>
    <message>
        <source>Export the day list to Excel</source>
        <translation>Күн тізімін Excel-ге экспорттау</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Күн тізімін басып шығару</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Қабылдауды ашу</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Картаны ашу</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Жазылудан бас тарту</translation>
    </message>
</context>
<context>
    <name>DayWaitingForm</name>
    <message>
        <source>Waiting for the doctor</source>
        <translation>Қабылдауды күтуде</translation>
    </message>
    <message>
        <source>Patients who are here</source>
        <translation>Келген пациенттер</translation>
    </message>
    <message>
        <source>Next patient  F10</source>
        <translation>Келесі пациент  F10</translation>
    </message>
    <message>
        <source>Cancelled on this day</source>
        <translation>Осы күні бас тартылғандар</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>Бас тартылған жазылулар</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Жазылуды қайтару</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>no reception this day</source>
        <translation>бұл күні қабылдамайды</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>қабылдауда</translation>
    </message>
    <message>
        <source>Nothing is booked on this day.</source>
        <translation>Бұл күнге жазылу жоқ.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>Next booking: {when}, {doctor}</source>
        <translation>Келесі жазылу: {when}, {doctor}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{patient} did not come. Ctrl+Z takes it back.</source>
        <translation>Келмегені белгіленді: {patient}. Қайтару — Ctrl+Z.</translation>
    </message>
    <message>
        <source>The booking of {patient} is cancelled. Ctrl+Z takes it back.</source>
        <translation>Жазылудан бас тартылды: {patient}. Қайтару — Ctrl+Z.</translation>
    </message>
    <message>
        <source>{patient} is here.</source>
        <translation>Келгені белгіленді: {patient}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Taken back: {patient}</source>
        <translation>Әрекет қайтарылды: {patient}</translation>
    </message>
</context>
<context>
    <name>DeliveriesForm</name>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Patient: name, IIN, phone</source>
        <translation>Пациент: аты-жөні, ЖСН, телефон</translation>
    </message>
    <message>
        <source>Find the deliveries of a patient</source>
        <translation>Пациент құжаттарының жеткізілуін табу</translation>
    </message>
    <message>
        <source>Signed documents of the last 14 days</source>
        <translation>Соңғы 14 күнде қол қойылған құжаттар</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Steps of the delivery</source>
        <translation>Жеткізу қадамдары</translation>
    </message>
    <message>
        <source>Receipt as it was received</source>
        <translation>Түбіртек, алынған күйінде</translation>
    </message>
</context>
<context>
    <name>DeliveryBars</name>
    <message>
        <source>{day}: accepted {accepted}, on the way {open}, need attention {stopped}</source>
        <translation>{day}: қабылданған {accepted}, жолда {open}, назар аудару керек {stopped}</translation>
    </message>
</context>
<context>
    <name>DeliveryScreen</name>
    <message>
        <source>Try the delivery again</source>
        <translation>Жеткізуді қайталау</translation>
    </message>
    <message>
        <source>Open the delivered document</source>
        <translation>Жеткізілетін құжатты ашу</translation>
    </message>
    <message>
        <source>Delivery list to Excel</source>
        <translation>Жеткізу тізімін Excel-ге</translation>
    </message>
    <message>
        <source>Find the deliveries of a patient</source>
        <translation>Пациент құжаттарының жеткізілуін табу</translation>
    </message>
    <message>
        <source>It is on its way again.</source>
        <translation>Құжат қайта жіберілуде.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Receipt or what is wrong</source>
        <translation>Түбіртек немесе не дұрыс емес</translation>
    </message>
    <message>
        <source>No delivery of such a patient. Type less, or choose “All”.</source>
        <translation>Мұндай пациент бойынша жеткізу жоқ. Азырақ теріңіз немесе «Барлығы» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing has been signed yet. A signed document leaves by itself.</source>
        <translation>Әзірге ештеңеге қол қойылмаған. Қол қойылған құжат өзі жіберіледі.</translation>
    </message>
    <message>
        <source>Nothing is on the way.</source>
        <translation>Жолда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Назар аударатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>Әзірге ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>Every signed document has a receiver.</source>
        <translation>Қол қойылған әр құжаттың алушысы бар.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Назар аудару керек</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <source>No receiver</source>
        <translation>Алушы жоқ</translation>
    </message>
    <message>
        <source>No receiver is configured: signed documents stay ready here and leave once an administrator names a receiver in the settings.</source>
        <translation>Алушы бапталмаған: қол қойылған құжаттар осында дайын тұрады да, әкімші баптауларда алушыны көрсеткеннен кейін жіберіледі.</translation>
    </message>
    <message>
        <source>Choose a document to see its way step by step.</source>
        <translation>Құжаттың жолын қадам-қадаммен көру үшін оны таңдаңыз.</translation>
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
        <translation>Қабылдауды ашу  Enter</translation>
    </message>
    <message>
        <source>Arrived  Enter</source>
        <translation>Келді  Enter</translation>
    </message>
    <message>
        <source>Open card  Enter</source>
        <translation>Картаны ашу  Enter</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Жазылуды қайтару</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Әлі келген жоқ</translation>
    </message>
    <message>
        <source>The patient asked</source>
        <translation>Пациенттің өтінішімен</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>Пациент ауырып қалды</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>Дәрігер жоқ</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Қателесіп жазылған</translation>
    </message>
</context>
<context>
    <name>DiagnosisRow</name>
    <message>
        <source>Kind of the diagnosis {code} {text}</source>
        <translation>{code} {text} диагнозының түрі</translation>
    </message>
    <message>
        <source>not from the book</source>
        <translation>анықтамалықтан емес</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Жоғары жылжыту (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Алып тастау (Delete)</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>The doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>The IIN must be that of the signing key. Hours can be changed at any time.</source>
        <translation>ЖСН қол қою кілтіндегімен бірдей болуы керек. Сағаттарды кез келген уақытта өзгертуге болады.</translation>
    </message>
    <message>
        <source>IIN: {problem}.</source>
        <translation>ЖСН: {problem}.</translation>
    </message>
    <message>
        <source>Please choose or type the specialty.</source>
        <translation>Мамандықты таңдаңыз не теріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsForm</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation>Қабылданбағандар</translation>
    </message>
    <message>
        <source>Patient: name, IIN, phone</source>
        <translation>Пациент: аты-жөні, ЖСН, телефон</translation>
    </message>
    <message>
        <source>Find documents of a patient</source>
        <translation>Пациенттің құжаттарын табу</translation>
    </message>
    <message>
        <source>Sign all that wait</source>
        <translation>Күтіп тұрғандардың бәріне қол қою</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Verification of the signature</source>
        <translation>Қолтаңбаны тексеру</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Sign the document</source>
        <translation>Құжатқа қол қою</translation>
    </message>
    <message>
        <source>Sign all that wait</source>
        <translation>Күтіп тұрғандардың бәріне қол қою</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Құжатты басып шығару</translation>
    </message>
    <message>
        <source>Print the document on A5</source>
        <translation>Құжатты А5 парағына басып шығару</translation>
    </message>
    <message>
        <source>Save a copy: JSON, CMS and PDF</source>
        <translation>Көшірмесін сақтау: JSON, CMS және PDF</translation>
    </message>
    <message>
        <source>Documents to Excel</source>
        <translation>Құжаттарды Excel-ге</translation>
    </message>
    <message>
        <source>Open the document's patient</source>
        <translation>Құжаттың пациентін ашу</translation>
    </message>
    <message>
        <source>Open the document's visit</source>
        <translation>Құжаттың қабылдауын ашу</translation>
    </message>
    <message>
        <source>Find documents of a patient</source>
        <translation>Пациенттің құжаттарын табу</translation>
    </message>
    <message>
        <source>Signed: {signer}</source>
        <translation>Қол қойды: {signer}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) signed</source>
        <translation>
            <numerusform>%n құжатқа қол қойылды</numerusform>
            <numerusform>%n құжатқа қол қойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>No document of such a patient. Type less, or choose “All”.</source>
        <translation>Мұндай пациенттің құжаты жоқ. Азырақ теріңіз немесе «Барлығы» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing waits for a signature. A visit that is finished appears here until it is signed.</source>
        <translation>Қол қоятын ештеңе жоқ. Аяқталған қабылдау осында шығып, қол қойылуын күтеді.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Қабылданбаған құжат жоқ.</translation>
    </message>
    <message>
        <source>There are no documents yet. The first one is made when a visit is finished.</source>
        <translation>Құжаттар әзірге жоқ. Біріншісі қабылдау аяқталғанда пайда болады.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message numerus="yes">
        <source>Sign all that wait: %n</source>
        <translation>
            <numerusform>Күтіп тұрғандардың бәріне қол қою: %n</numerusform>
            <numerusform>Күтіп тұрғандардың бәріне қол қою: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Take it</source>
        <translation>Нобайды қалпына келтіру</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Нобайды жою</translation>
    </message>
    <message>
        <source>Restored text of {time}, not yet stored in the visit. What differs: {sections}.</source>
        <translation>{time} нобайы, қабылдауда әлі сақталмаған. Айырмашылығы: {sections}.</translation>
    </message>
    <message>
        <source>The visit has been stored since.</source>
        <translation>Содан бері қабылдау сақталған.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Another doctor's visit, still open: it can be read here.</source>
        <translation>Басқа дәрігердің қабылдауы әлі аяқталған жоқ: мұнда оны тек оқуға болады.</translation>
    </message>
    <message>
        <source>Missing before it can be finished: {fields}</source>
        <translation>Аяқтау үшін жетпейді: {fields}</translation>
    </message>
    <message>
        <source>Will be signed: the entry of form 052/у. {key}</source>
        <translation>Қол қойылады: 052/е нысанының жазбасы. {key}</translation>
    </message>
    <message>
        <source>The visit is finished.</source>
        <translation>Қабылдау аяқталды.</translation>
    </message>
    <message>
        <source>Finished. Document № {number}: {state}</source>
        <translation>Қабылдау аяқталды. № {number} құжат: {state}</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>шағымдар</translation>
    </message>
    <message>
        <source>the main diagnosis</source>
        <translation>негізгі диагноз</translation>
    </message>
    <message>
        <source>the name of a medicine</source>
        <translation>дәрілік заттың атауы</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>{name} {typed}: a person alive has {low}–{high}</source>
        <translation>{name}: {typed}. Тірі адамда {low}–{high} болады</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>List to Excel</source>
        <translation>Тізімді Excel-ге шығару</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excel файлы (*.xlsx)</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Тізім жазылып жатыр…</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Choose a folder</source>
        <translation>Қалтаны таңдаңыз</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Нұсқаулықтан іздеу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Нұсқаулықтың мазмұны</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Нұсқаулық мәтіні</translation>
    </message>
</context>
<context>
    <name>GuideSection</name>
    <message>
        <source>Print the guide</source>
        <translation>Нұсқаулықты басып шығару</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
</context>
<context>
    <name>HealthForm</name>
    <message>
        <source>Health</source>
        <translation>Жүйе күйі</translation>
    </message>
    <message>
        <source>What is installed, which files are sound, and whether the record of events is whole. Nothing here changes anything.</source>
        <translation>Не орнатылғаны, файлдардың дұрыстығы және оқиғалар журналының бүтіндігі. Тексерулер ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Check every page of the database</source>
        <translation>Бүкіл дерекқорды тексеру</translation>
    </message>
    <message>
        <source>Check the record of events</source>
        <translation>Оқиғалар журналын тексеру</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тексеру нәтижелері</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Checking the record of events…</source>
        <translation>Оқиғалар журналы тексерілуде…</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ақау</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Дұрыс</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): see below what to do</source>
        <translation>
            <numerusform>%n ақау бар: не істеу керегі төменде</numerusform>
            <numerusform>%n ақау бар: не істеу керегі төменде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In order, with %n note(s)</source>
        <translation>
            <numerusform>Бәрі дұрыс, %n ескерту бар</numerusform>
            <numerusform>Бәрі дұрыс, %n ескерту бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Check the installation and the files</source>
        <translation>Орнату мен файлдарды тексеру</translation>
    </message>
    <message>
        <source>Check every page of the database</source>
        <translation>Бүкіл дерекқорды тексеру</translation>
    </message>
    <message>
        <source>Check the record of events</source>
        <translation>Оқиғалар журналын тексеру</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not finished</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>толтырылуда</translation>
    </message>
    <message>
        <source>Emergency visit</source>
        <translation>Шұғыл қабылдау</translation>
    </message>
    <message>
        <source>Systolic pressure, mm Hg</source>
        <translation>Систолалық қысым, мм сын. бағ.</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Дене салмағы, кг</translation>
    </message>
    <message>
        <source>No visits yet. Book the patient (Ctrl+B); a doctor opens the visit from the day.</source>
        <translation>Әзірге қабылдаулар жоқ. Пациентті қабылдауға жазыңыз (Ctrl+B); дәрігер қабылдауды күн бетінен ашады.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the check digit is right</source>
        <translation>бақылау цифры дұрыс</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>бақылау цифры қате</translation>
    </message>
    <message>
        <source>only digits may stand here</source>
        <translation>мұнда тек цифр болуы керек</translation>
    </message>
    <message>
        <source>more than 12 digits</source>
        <translation>12 цифрдан көп</translation>
    </message>
    <message>
        <source>{count} of 12 digits</source>
        <translation>12 цифрдың {count}</translation>
    </message>
    <message>
        <source>⚠ the IIN says {value}</source>
        <translation>⚠ ЖСН бойынша: {value}</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The doctor's key</source>
        <translation>Дәрігердің кілті</translation>
    </message>
    <message>
        <source>A test page is signed and verified as a document would be. The key stays where it is; nothing is kept.</source>
        <translation>Сынақ бетіне құжаттағыдай қол қойылып, тексеріледі. Кілт орнында қалады, ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Open the practice</source>
        <translation>Практиканы ашу</translation>
    </message>
    <message>
        <source>Key file (.p12)</source>
        <translation>Кілт файлы (.p12)</translation>
    </message>
    <message>
        <source>Key of {owner}</source>
        <translation>Кілт иесі: {owner}</translation>
    </message>
    <message>
        <source>Ready to sign.</source>
        <translation>Қол қоюға бәрі дайын.</translation>
    </message>
    <message>
        <source>Not ready to sign yet: see the lines above.</source>
        <translation>Қол қоюға әлі дайын емес: жоғарыдағы жолдарды қараңыз.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>On A4…</source>
        <translation>А4 парағына…</translation>
    </message>
    <message>
        <source>On A5…</source>
        <translation>А5 парағына…</translation>
    </message>
    <message>
        <source>To a PDF file, A4…</source>
        <translation>PDF файлына, А4…</translation>
    </message>
    <message>
        <source>To a PDF file, A5…</source>
        <translation>PDF файлына, А5…</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>PDF файлына басып шығару</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF файлы (*.pdf)</translation>
    </message>
    <message>
        <source>The document is being printed…</source>
        <translation>Құжат басылып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n бет басып шығарылды</numerusform>
            <numerusform>%n бет басып шығарылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Көшірме қалтасы</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Көшірме жазылып жатыр…</translation>
    </message>
    <message>
        <source>Saved with its signatures: {path}</source>
        <translation>Қолтаңбаларымен бірге сақталды: {path}</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The screen is locked</source>
        <translation>Экран құлыпталған</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>A demo practice. Sign in as {logins}; the password is {password}</source>
        <translation>Оқу практикасы. {logins} болып кіріңіз; құпиясөз {password}</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Практика қалтасы</translation>
    </message>
</context>
<context>
    <name>LoginForm</name>
    <message>
        <source>MIS Desktop — sign in</source>
        <translation>MIS Desktop — кіру</translation>
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
        <translation>Басқа…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Make a new practice</source>
        <translation>Жаңа практика құру</translation>
    </message>
    <message>
        <source>Look around in a demo practice</source>
        <translation>Оқу практикасын қарап шығу</translation>
    </message>
    <message>
        <source>Forgotten password: use the recovery sheet</source>
        <translation>Құпиясөз ұмытылса — қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Резервтік көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Қараңғы не жарық көрініс</translation>
    </message>
</context>
<context>
    <name>MainForm</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Find a patient, a document or an action — Ctrl+K</source>
        <translation>Пациентті, құжатты немесе әрекетті іздеу — Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Барлығынан іздеу</translation>
    </message>
    <message>
        <source>Training practice: documents go to a training stand, not to the state.</source>
        <translation>Оқу практикасы: құжаттар мемлекетке емес, оқу стендіне жіберіледі.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Name, IIN, phone, or what you want to do</source>
        <translation>Аты-жөні, ЖСН, телефон немесе не істеу керек</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Барлығынан іздеу</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Nothing is called that. Part of a name, the IIN, the phone or a date of birth is enough.</source>
        <translation>Ештеңе табылмады. Аты-жөнінің, ЖСН-нің, телефонның бір бөлігі немесе туған күні жеткілікті.</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes, the arrows choose.</source>
        <translation>Enter — ашу, Esc — жабу, бағыттауыштар — таңдау.</translation>
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
        <translation>бұрынғысын ауыстырады</translation>
    </message>
    <message>
        <source>Not signed yet. Printed now, it is for a handwritten signature.</source>
        <translation>Әлі қол қойылмаған. Қолмен қол қою үшін басып шығарылады.</translation>
    </message>
    <message>
        <source>Choose a document: it is shown here as it is printed, with what its signature is worth.</source>
        <translation>Құжатты таңдаңыз: ол осында басып шығарылатын түрінде, қолтаңбасының жарамдылығымен бірге көрсетіледі.</translation>
    </message>
    <message>
        <source>The stored document is not the one that was signed, so it is not shown, printed or copied. Restore a backup and report this.</source>
        <translation>Сақталған құжат қол қойылған құжат емес, сондықтан ол көрсетілмейді, басып шығарылмайды және көшірілмейді. Резервтік көшірмені қалпына келтіріп, бұл туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>The document is being checked…</source>
        <translation>Құжат тексерілуде…</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Type the same password once more</source>
        <translation>Сол құпиясөзді тағы бір рет теріңіз</translation>
    </message>
    <message>
        <source>A good password</source>
        <translation>Жақсы құпиясөз</translation>
    </message>
    <message>
        <source>This one is among the most common passwords: choose another</source>
        <translation>Бұл ең көп таралған құпиясөздердің бірі: басқасын таңдаңыз</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Кемінде %n таңба</numerusform>
            <numerusform>Кемінде %n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>The login must not be in it</source>
        <translation>Ішінде логин болмауы керек</translation>
    </message>
    <message>
        <source>Small and capital letters and digits are needed</source>
        <translation>Кіші және бас әріптер мен цифрлар қажет</translation>
    </message>
</context>
<context>
    <name>PasswordPairForm</name>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
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
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ЖСН жоқ</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>IIN {iin} already stands in another card.</source>
        <translation>ЖСН {iin} басқа картада бар.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Сол картаны ашу</translation>
    </message>
    <message>
        <source>Somebody saved this card meanwhile. Their changes are shown, yours are kept: save again.</source>
        <translation>Осы уақытта картаны басқа біреу сақтады. Оның өзгерістері көрсетілді, сіздікі қалды: қайтадан сақтаңыз.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Somebody saved this card meanwhile and changed the same: {fields}. Yours is shown and kept.</source>
        <translation>Осы уақытта картаны басқа біреу сақтап, дәл соны өзгертті: {fields}. Сіздің нұсқаңыз көрсетіліп, сақталып тұр.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Менікін сақтау</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Басқаныкін алу</translation>
    </message>
    <message>
        <source>This card has unsaved text.</source>
        <translation>Картада сақталмаған өзгерістер бар.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Сақталмаған өзгерістер бар</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сағат {time} сақталды</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Қабылдауға жазу</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>New patient: {name}</source>
        <translation>Жаңа пациент: {name}</translation>
    </message>
    <message>
        <source>Write the birth date as 31.12.1980.</source>
        <translation>Туған күнін былай жазыңыз: 31.12.1980.</translation>
    </message>
    <message>
        <source>Without the IIN the patient can be booked now.</source>
        <translation>ЖСН-сіз пациентті қазір жазуға болады, картаны кейін толықтырасыз.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Nobody is found by “{typed}”. Ctrl+N registers a new patient with what is typed.</source>
        <translation>«{typed}» бойынша ешкім табылмады. Ctrl+N — терілген деректермен жаңа пациентті тіркеу.</translation>
    </message>
    <message>
        <source>There are no patients yet. Ctrl+N registers the first one.</source>
        <translation>Әзірге пациенттер жоқ. Ctrl+N — бірінші пациентті тіркеу.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>no IIN</source>
        <translation>ЖСН жоқ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Жаңа пациент</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
</context>
<context>
    <name>PatientsForm</name>
    <message>
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Жаңа пациент</translation>
    </message>
    <message>
        <source>Name, IIN, phone or birth date, in any order</source>
        <translation>Аты-жөні, ЖСН, телефон немесе туған күні — кез келген ретпен</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Пациенттерді іздеу</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Табылған пациенттер</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Patients</source>
        <translation>Пациенттер</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>People of the practice</source>
        <translation>Практика қызметкерлері</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Тіркелгі</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Жаңа құпиясөз…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Мамандық</translation>
    </message>
    <message>
        <source>Length of a booking</source>
        <translation>Қабылдау ұзақтығы</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>Several spans a day are separated by commas: 9:00–13:00, 14:00–18:00. An empty day is a day off.</source>
        <translation>Бірнеше аралық үтір арқылы жазылады: 9:00–13:00, 14:00–18:00. Бос күн — демалыс.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>Сейсенбі–жұма дүйсенбідей</translation>
    </message>
    <message>
        <source>Save hours and specialty</source>
        <translation>График пен мамандықты сақтау</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>disabled</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>Save or discard the changes of this person first.</source>
        <translation>Алдымен осы қызметкердің өзгерістерін сақтаңыз немесе олардан бас тартыңыз.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation>Қызметкерді сақтау</translation>
    </message>
    <message>
        <source>Save hours and specialty</source>
        <translation>График пен мамандықты сақтау</translation>
    </message>
</context>
<context>
    <name>PlaceHint</name>
    <message>
        <source>not from the book</source>
        <translation>анықтамалықтан емес</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Signed documents leave by themselves; the page “Delivery” shows where each one is.</source>
        <translation>Қол қойылған құжаттар өздігінен жіберіледі; әрқайсысының қайда екенін «Жеткізу» беті көрсетеді.</translation>
    </message>
    <message>
        <source>Ready, no receiver: documents are signed and wait here until one is added.</source>
        <translation>Дайын, алушы жоқ: құжаттарға қол қойылады және алушы қосылғанша осында күтеді.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>бұрынғы</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Сервер тіркеу куәліктері</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n тіркеу куәлігі</numerusform>
            <numerusform>%n тіркеу куәлігі</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әзірге жоқ</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Жауап береді.</translation>
    </message>
    <message>
        <source>It answers, but does not accept the access token.</source>
        <translation>Жауап береді, бірақ қол жеткізу токенін қабылдамайды.</translation>
    </message>
    <message>
        <source>Its certificate is not among those chosen here: it may be another server.</source>
        <translation>Оның тіркеу куәлігі таңдалғандардың арасында жоқ: бұл басқа сервер болуы мүмкін.</translation>
    </message>
    <message>
        <source>It does not answer: no network, or the address is wrong.</source>
        <translation>Жауап бермейді: желі жоқ немесе мекенжай қате.</translation>
    </message>
    <message>
        <source>It answers with {status}: ask its operator.</source>
        <translation>{status} кодымен жауап береді: операторынан сұраңыз.</translation>
    </message>
    <message>
        <source>Add a receiver of documents</source>
        <translation>Құжат алушыны қосу</translation>
    </message>
    <message>
        <source>Try the connection to the receiver</source>
        <translation>Алушымен байланысты тексеру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>training stand</source>
        <translation>оқу стенді</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>алушы</translation>
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
        <translation>Әр құжатта жазылатын мәліметтер. Қол қойылған құжаттар өзгермейді.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>BIN, or IIN where there is none</source>
        <translation>БСН, ол жоқ болса — ЖСН</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Лицензия нөмірі</translation>
    </message>
    <message>
        <source>Licence date</source>
        <translation>Лицензия күні</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>Қала немесе аудан</translation>
    </message>
    <message>
        <source>Street, house, office</source>
        <translation>Көше, үй, кеңсе</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Papers are written in</source>
        <translation>Құжаттар тілі</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Өзгерістерден бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Save the practice's data</source>
        <translation>Практика деректерін сақтау</translation>
    </message>
    <message>
        <source>Russian, Kazakh on request</source>
        <translation>Орысша, сұралса қазақша</translation>
    </message>
    <message>
        <source>Kazakh, Russian on request</source>
        <translation>Қазақша, сұралса орысша</translation>
    </message>
    <message>
        <source>Russian only</source>
        <translation>Тек орысша</translation>
    </message>
    <message>
        <source>Kazakh only</source>
        <translation>Тек қазақша</translation>
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
        <translation>Лицензиядағыдай: бұл жолдар әр құжатта тұрады.</translation>
    </message>
    <message>
        <source>Please give the practice's name.</source>
        <translation>Практиканың атауын көрсетіңіз.</translation>
    </message>
    <message>
        <source>BIN or IIN: {problem}.</source>
        <translation>БСН немесе ЖСН: {problem}.</translation>
    </message>
    <message>
        <source>Please give a phone number, such as +7 701 123 45 67.</source>
        <translation>Телефонды көрсетіңіз, мысалы +7 701 123 45 67.</translation>
    </message>
    <message>
        <source>Please give the licence's number.</source>
        <translation>Лицензия нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Please give the licence's date as day.month.year.</source>
        <translation>Лицензия күнін көрсетіңіз: күн.ай.жыл.</translation>
    </message>
    <message>
        <source>Please choose or type the city or region.</source>
        <translation>Қаланы немесе облысты таңдаңыз не теріңіз.</translation>
    </message>
    <message>
        <source>Please give street and house.</source>
        <translation>Көше мен үйді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Please choose a folder on this computer.</source>
        <translation>Осы компьютерден қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Осы компьютердегі қалта</translation>
    </message>
    <message>
        <source>Kazakh and Russian, Kazakh first</source>
        <translation>Қазақша және орысша, алдымен қазақша</translation>
    </message>
    <message>
        <source>Kazakh and Russian, Russian first</source>
        <translation>Қазақша және орысша, алдымен орысша</translation>
    </message>
</context>
<context>
    <name>Prescriptions</name>
    <message>
        <source>Medicine, strength, form</source>
        <translation>Атауы, дозалануы, түрі</translation>
    </message>
    <message>
        <source>Remove (Alt+Delete)</source>
        <translation>Алып тастау (Alt+Delete)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Дәрілік зат</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Бір реттік доза</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Енгізу жолы</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Қабылдау жиілігі</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Choose a folder</source>
        <translation>Қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>{file} was read</source>
        <translation>{file} оқылды</translation>
    </message>
    <message>
        <source>Please fill in what is marked.</source>
        <translation>Белгіленгенін толтырыңыз.</translation>
    </message>
    <message>
        <source>This is not an administrator's login. The sheet helps an administrator, who then helps the others.</source>
        <translation>Бұл әкімшінің логині емес. Парақ әкімшіге көмектеседі, ол басқаларға көмектеседі.</translation>
    </message>
    <message>
        <source>There is no such login in this practice.</source>
        <translation>Бұл практикада мұндай логин жоқ.</translation>
    </message>
    <message>
        <source>This is no recovery sheet, or it belongs to another practice.</source>
        <translation>Бұл қалпына келтіру парағы емес немесе басқа практиканың парағы.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Резервтік көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Қалпына келтіру парағымен кіру</translation>
    </message>
    <message>
        <source>The backup becomes a practice in a new folder; the backup itself is left as it is.</source>
        <translation>Көшірмеден жаңа қалтада практика жасалады; көшірменің өзі өзгермейді.</translation>
    </message>
    <message>
        <source>The recovery sheet opens the practice and sets a new password for an administrator.</source>
        <translation>Қалпына келтіру парағы практиканы ашып, әкімшіге жаңа құпиясөз орнатады.</translation>
    </message>
    <message>
        <source>New folder for the practice</source>
        <translation>Практикаға арналған жаңа қалта</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Практика қалтасы</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Құпиясөзді орнату</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Қалпына келтіру парағымен кіру</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Резервтік көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Резервтік көшірме қалтасы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Folder of the practice</source>
        <translation>Практика қалтасы</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Take the file, or type the numbered lines from the paper. Spaces and letter case do not matter.</source>
        <translation>Файлды алыңыз немесе қағаздағы нөмірленген жолдарды теріңіз. Бос орындар мен әріп өлшемі маңызды емес.</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Файлдан алу…</translation>
    </message>
    <message>
        <source>Administrator's login</source>
        <translation>Әкімшінің логині</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Кіруге оралу</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Book outside hours all the same</source>
        <translation>Бәрібір қабылдау сағатынан тыс жазу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>Making the practice and its accounts…</source>
        <translation>Практика мен тіркелгілер жасалуда…</translation>
    </message>
    <message>
        <source>Waiting for the training authority and the doctors' keys…</source>
        <translation>Оқу куәландырушы орталығы дәрігерлердің кілттерін шығаруда…</translation>
    </message>
    <message>
        <source>Registering patients, writing and signing visits…</source>
        <translation>Пациенттер тіркеліп, қабылдаулар жазылып, қол қойылуда…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
</context>
<context>
    <name>RehearsingForm</name>
    <message>
        <source>A demo practice is being made</source>
        <translation>Оқу практикасы дайындалып жатыр</translation>
    </message>
    <message>
        <source>Its people are invented, its keys and its receiver are for training. Nothing leaves this computer.</source>
        <translation>Ондағы адамдар ойдан шығарылған, кілттер мен алушы оқуға арналған. Бұл компьютерден ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Кіруге оралу</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Opened</source>
        <translation>Ашылған</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Дәрігер</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Негізгі диагноз</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>ReportsForm</name>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Қай тізім</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel-ге</translation>
    </message>
    <message>
        <source>List of the period</source>
        <translation>Кезең тізімі</translation>
    </message>
    <message>
        <source>Load of the week</source>
        <translation>Апта жүктемесі</translation>
    </message>
    <message>
        <source>Bookings by weekday and the hour they start in</source>
        <translation>Апта күндері мен басталу сағаты бойынша жазылулар</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>Дәрігерлер бойынша</translation>
    </message>
    <message>
        <source>Most frequent main diagnoses</source>
        <translation>Ең жиі негізгі диагноздар</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>The first day is after the last one: choose the days again.</source>
        <translation>Бірінші күн соңғы күннен кейін тұр: күндерді қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>No visit was opened in this period: choose another one above.</source>
        <translation>Бұл кезеңде қабылдау болған жоқ: жоғарыдан басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing is booked in this period: choose another one above.</source>
        <translation>Бұл кезеңде жазылу жоқ: жоғарыдан басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Қабылдаулар</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Жазылулар</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Басқа тізімдер</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>осы апта</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>өткен апта</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>өткен ай</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>осы тоқсан</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>осы жыл</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>өткен жыл</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>басқа күндер</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>emergencies</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>қайталама</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>жазылу</translation>
    </message>
    <message>
        <source>led to a visit</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>were cancelled</source>
        <translation>бас тартылған</translation>
    </message>
    <message>
        <source>stayed away</source>
        <translation>келмеген</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n row(s) saved to {path}</source>
        <translation>
            <numerusform>%n жол мына файлға сақталды: {path}</numerusform>
            <numerusform>%n жол мына файлға сақталды: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Баптаулар бөлімдері</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Reference books</source>
        <translation>Анықтамалықтар</translation>
    </message>
    <message>
        <source>Trust and delivery</source>
        <translation>Сенім және жеткізу</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервтік көшірмелер</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Жүйе күйі</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>The recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>The practice is made. Print this sheet and put it into a safe: it alone replaces lost passwords.</source>
        <translation>Практика құрылды. Парақты басып шығарып, сейфке салыңыз: жоғалған құпиясөздерді тек сол алмастырады.</translation>
    </message>
    <message>
        <source>The sheet is still being read.</source>
        <translation>Парақ әлі оқылып жатыр.</translation>
    </message>
    <message>
        <source>This is not what the sheet says: line {line}, group {group}.</source>
        <translation>Парақта басқаша жазылған: {line}-жол, {group}-топ.</translation>
    </message>
    <message>
        <source>Line {line}, group {group}</source>
        <translation>{line}-жол, {group}-топ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) need attention</source>
        <translation>
            <numerusform>%n құжатқа назар аудару керек</numerusform>
            <numerusform>%n құжатқа назар аудару керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) on the way</source>
        <translation>
            <numerusform>%n құжат жолда</numerusform>
            <numerusform>%n құжат жолда</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Бәрі жеткізілді</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Әзірге жеткізетін ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>SHA-256 of the document</source>
        <translation>Құжаттың SHA-256 мәні</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>{number}-қолтаңба</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Қол қойған адам</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Time by the signer's computer</source>
        <translation>Қол қоюшының компьютеріндегі уақыт</translation>
    </message>
    <message>
        <source>Taken in and checked</source>
        <translation>Қабылданып, тексерілген</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Қайта тексерілді</translation>
    </message>
    <message>
        <source>Revocation and validity</source>
        <translation>Кері қайтарып алыну және қолданылу мерзімі</translation>
    </message>
    <message>
        <source>checked, nothing against it</source>
        <translation>тексерілді, қарсылық жоқ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Тіркеу куәліктерінің тізбегі</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>берген: {issuer}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The key will be asked for</source>
        <translation>Кілт сұралады</translation>
    </message>
    <message>
        <source>Key: {owner}, until {until}</source>
        <translation>Кілт: {owner}, {until} дейін</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Sign with your EDS</source>
        <translation>ЭЦҚ-мен қол қою</translation>
    </message>
    <message>
        <source>Key file (.p12)</source>
        <translation>Кілт файлы (.p12)</translation>
    </message>
    <message>
        <source>The file of the EDS key, e.g. GOST512_….p12</source>
        <translation>ЭЦҚ кілтінің файлы, мысалы GOST512_….p12</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>Take another key</source>
        <translation>Басқа кілтті алу</translation>
    </message>
    <message>
        <source>Keep the key while the screen is locked</source>
        <translation>Экран құлыпталғанда кілтті ұмытпау</translation>
    </message>
    <message>
        <source>Without the tick the key is forgotten as soon as the screen is locked. Signing out always forgets it.</source>
        <translation>Белгі қойылмаса, экран құлыпталған бойда кілт ұмытылады. Шыққан кезде ол әрқашан ұмытылады.</translation>
    </message>
    <message>
        <source>The key stays in memory only, until you sign out; its password is not stored.</source>
        <translation>Кілт тек жадта, сіз шыққанға дейін тұрады; оның құпиясөзі сақталмайды.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Forget the key now</source>
        <translation>Кілтті қазір ұмыту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Кілтті ашу</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Кілт файлдары (*.p12 *.pfx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to sign</source>
        <translation>
            <numerusform>Қол қоюға %n құжат</numerusform>
            <numerusform>Қол қоюға %n құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Кілтті ашу</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n document(s)</source>
        <translation>
            <numerusform>%n құжатқа қол қою</numerusform>
            <numerusform>%n құжатқа қол қою</numerusform>
        </translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>Valid from {since} until {until}</source>
        <translation>Қолданылу мерзімі: {since} – {until}</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>Further staff</source>
        <translation>Басқа қызметкерлер</translation>
    </message>
    <message>
        <source>Everybody signs in with a login of their own. Further doctors are added later in Settings.</source>
        <translation>Әркім өз логинімен кіреді. Басқа дәрігерлер кейін баптауларда қосылады.</translation>
    </message>
    <message>
        <source>Press Add for this person, or clear the fields.</source>
        <translation>Бұл адам үшін «Қосу» түймесін басыңыз немесе өрістерді тазалаңыз.</translation>
    </message>
    <message>
        <source>This login is taken.</source>
        <translation>Бұл логин бос емес.</translation>
    </message>
</context>
<context>
    <name>StartAccountForm</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic, if any</source>
        <translation>Әкесінің аты (болса)</translation>
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
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Where the recovery sheet is written (PDF)</source>
        <translation>Қалпына келтіру парағы қайда жазылады (PDF)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>The recovery sheet is the only way back when passwords are lost. Whoever has it and the folder can open the practice: print it and keep it in a safe.</source>
        <translation>Құпиясөздер жоғалса, қалпына келтіру парағы — жалғыз жол. Парақ пен қалта кімде болса, сол практиканы аша алады: басып шығарып, сейфте сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>StartDoctorForm</name>
    <message>
        <source>The administrator is the doctor</source>
        <translation>Әкімші — дәрігердің өзі</translation>
    </message>
    <message>
        <source>Doctor's IIN</source>
        <translation>Дәрігердің ЖСН</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Мамандық</translation>
    </message>
    <message>
        <source>Length of a visit</source>
        <translation>Қабылдау ұзақтығы</translation>
    </message>
</context>
<context>
    <name>StartFolderForm</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>A new practice</source>
        <translation>Жаңа практика</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Кіруге оралу</translation>
    </message>
    <message>
        <source>What is typed here stays until the program is closed.</source>
        <translation>Терілгені бағдарлама жабылғанша сақталады.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>StartKeyForm</name>
    <message>
        <source>Key file (.p12)</source>
        <translation>Кілт файлы (.p12)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>Sign a test page</source>
        <translation>Сынақ бетіне қол қою</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтиже</translation>
    </message>
</context>
<context>
    <name>StartPracticeForm</name>
    <message>
        <source>Name of the practice</source>
        <translation>Практиканың атауы</translation>
    </message>
    <message>
        <source>BIN, or the owner's IIN</source>
        <translation>БСН немесе иесінің ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Лицензия нөмірі</translation>
    </message>
    <message>
        <source>Licence date</source>
        <translation>Лицензия күні</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Қала немесе облыс</translation>
    </message>
    <message>
        <source>Street, house, office</source>
        <translation>Көше, үй, кеңсе</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Құжаттардың тілдері</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Осы компьютердегі қалта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>For training only</source>
        <translation>Тек оқу үшін</translation>
    </message>
    <message>
        <source>Nothing leaves for the state, training keys are trusted. This cannot be changed later.</source>
        <translation>Мемлекетке ештеңе жіберілмейді, оқу кілттері қабылданады. Кейін өзгертуге болмайды.</translation>
    </message>
</context>
<context>
    <name>StartSheetForm</name>
    <message>
        <source>Open the sheet to print it</source>
        <translation>Басып шығару үшін парақты ашу</translation>
    </message>
    <message>
        <source>Type two of its groups, to prove that it can be read:</source>
        <translation>Парақтың оқылатынын тексеру үшін оның екі тобын теріңіз:</translation>
    </message>
    <message>
        <source>It is printed: delete the file from this computer</source>
        <translation>Басып шығарылды: файлды осы компьютерден жою</translation>
    </message>
</context>
<context>
    <name>StartStaffForm</name>
    <message>
        <source>Further staff</source>
        <translation>Басқа қызметкерлер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Nobody yet. Add a receptionist, or go on: people can be added later in Settings.</source>
        <translation>Әзірге ешкім жоқ. Тіркеушіні қосыңыз немесе әрі қарай өтіңіз: қызметкерлерді кейін баптауларда қосуға болады.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Digits only</source>
        <translation>Тек цифрлар</translation>
    </message>
    <message>
        <source>{count} of 12 digits</source>
        <translation>12 цифрдың {count}</translation>
    </message>
    <message>
        <source>The check digit does not fit: compare each digit</source>
        <translation>Бақылау цифры сәйкес емес: әр цифрды салыстырыңыз</translation>
    </message>
    <message>
        <source>The number is well formed</source>
        <translation>Нөмір дұрыс жазылған</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>назар аударуды қажет етеді</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>ready, no receiver</source>
        <translation>дайын, алушы жоқ</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>кезекте</translation>
    </message>
    <message>
        <source>needs attention (on top)</source>
        <translation>назар аударуды қажет етеді (жоғарыда)</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>to {destination}</source>
        <translation>алушы: {destination}</translation>
    </message>
    <message>
        <source>receipt {number}, its signature holds</source>
        <translation>{number} түбіртегі, қолтаңбасы дұрыс</translation>
    </message>
    <message>
        <source>receipt {number}, reported by the network</source>
        <translation>{number} түбіртегі, желінің хабарлауынша</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Терезені ашу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>No connection; it is tried again by itself.</source>
        <translation>Байланыс жоқ; әрекет өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time; it is tried again by itself.</source>
        <translation>Алушы уақытында жауап бермеді; әрекет өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>The receiver could not prove who it is. Ask an administrator to check its certificate.</source>
        <translation>Алушы өзінің кім екенін растай алмады. Әкімшіден оның тіркеу куәлігін тексеруді сұраңыз.</translation>
    </message>
    <message>
        <source>The receiver points to another address. Ask an administrator to check the address.</source>
        <translation>Алушы басқа мекенжайды көрсетеді. Әкімшіден мекенжайды тексеруді сұраңыз.</translation>
    </message>
    <message>
        <source>The delivery program stumbled; it is tried again by itself.</source>
        <translation>Жеткізу бағдарламасы қателесті; әрекет өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>The receiver's certificate in the settings cannot be read.</source>
        <translation>Баптаулардағы алушы тіркеу куәлігі оқылмайды.</translation>
    </message>
    <message>
        <source>The receiver's answer could not be read.</source>
        <translation>Алушының жауабын оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The receiver answered for another document.</source>
        <translation>Алушы басқа құжат туралы жауап берді.</translation>
    </message>
    <message>
        <source>The receiver answered without a receipt.</source>
        <translation>Алушы түбіртексіз жауап берді.</translation>
    </message>
    <message>
        <source>The receipt is for another document.</source>
        <translation>Түбіртек басқа құжатқа берілген.</translation>
    </message>
    <message>
        <source>The signature of the receipt is not valid, so it does not count.</source>
        <translation>Түбіртектің қолтаңбасы жарамсыз, сондықтан ол есепке алынбайды.</translation>
    </message>
    <message>
        <source>The document or its signature was changed in the store: it does not leave.</source>
        <translation>Құжат немесе оның қолтаңбасы қоймада өзгертілген: ол жіберілмейді.</translation>
    </message>
    <message>
        <source>The receiver refuses the access ({status}). Ask an administrator to check it.</source>
        <translation>Алушы қол жеткізуге рұқсат бермейді ({status}). Әкімшіден тексеруді сұраңыз.</translation>
    </message>
    <message>
        <source>The receiver is in trouble ({status}); it is tried again by itself.</source>
        <translation>Алушыда ақау бар ({status}); әрекет өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>The receiver did not take the document ({status}).</source>
        <translation>Алушы құжатты қабылдамады ({status}).</translation>
    </message>
</context>
<context>
    <name>TrustForm</name>
    <message>
        <source>Trust and delivery</source>
        <translation>Сенім және жеткізу</translation>
    </message>
    <message>
        <source>Signatures are checked against these certificates and revocation lists. Add files of the certification authority: certificates (.cer, .crt, .pem) and lists (.crl).</source>
        <translation>Қолтаңбалар осы тіркеу куәліктері мен кері қайтарып алынғандардың тізімдері бойынша тексеріледі. Куәландырушы орталықтың файлдарын қосыңыз: куәліктер (.cer, .crt, .pem) және тізімдер (.crl).</translation>
    </message>
    <message>
        <source>Trusted certificates and revocation lists</source>
        <translation>Сенімді тіркеу куәліктері мен кері қайтарып алынғандардың тізімдері</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдар қосу…</translation>
    </message>
    <message>
        <source>Receivers of documents</source>
        <translation>Құжат алушылар</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Алушы қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Байланысты тексеру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>For example: state</source>
        <translation>Мысалы: state</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Сервер тіркеу куәліктері</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Қол жеткізу токені</translation>
    </message>
    <message>
        <source>A training stand (only in a training practice)</source>
        <translation>Оқу стенді (тек оқу практикасында)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>TrustSection</name>
    <message>
        <source>Certificates and lists (*.cer *.crt *.pem *.der *.crl);;All files (*)</source>
        <translation>Куәліктер мен тізімдер (*.cer *.crt *.pem *.der *.crl);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Certificates and revocation lists</source>
        <translation>Тіркеу куәліктері және кері қайтарылғандар тізімдері</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Қосылды: {name}</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Бұрыннан бар: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) out of date: get newer files</source>
        <translation>
            <numerusform>%n файл ескірген: жаңасын алыңыз</numerusform>
            <numerusform>%n файл ескірген: жаңасын алыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>түбірлік</translation>
    </message>
    <message>
        <source>issuing authority</source>
        <translation>куәландырушы орталық</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>кері қайтарып алынғандар тізімі</translation>
    </message>
    <message>
        <source> (training)</source>
        <translation> (оқу)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>out of date since {day}</source>
        <translation>{day} бастап ескірген</translation>
    </message>
    <message>
        <source>valid only from {day}</source>
        <translation>тек {day} бастап жарамды</translation>
    </message>
    <message numerus="yes">
        <source>issued %n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын шығарылған</numerusform>
            <numerusform>%n күн бұрын шығарылған</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day} дейін жарамды</translation>
    </message>
    <message>
        <source>Add certificates and revocation lists</source>
        <translation>Тіркеу куәліктері мен кері қайтарып алынғандардың тізімдерін қосу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Nothing is trusted yet, so no signature can be judged: add files of the certification authority.</source>
        <translation>Әзірге сенімді куәлік жоқ, қолтаңбаны тексеру мүмкін емес: куәландырушы орталықтың файлдарын қосыңыз.</translation>
    </message>
</context>
<context>
    <name>TrustStep</name>
    <message>
        <source>Certificates and revocation lists</source>
        <translation>Тіркеу куәліктері және кері қайтарылғандар тізімдері</translation>
    </message>
    <message>
        <source>Root, issuing centre and CRL files of the National Certification Authority (pki.gov.kz), now or later.</source>
        <translation>ҚР ҰКО (pki.gov.kz) түбірлік және шығарушы орталықтарының куәліктері мен кері қайтарылғандар тізімдері — қазір немесе кейін.</translation>
    </message>
    <message>
        <source>No certificate or CRL file was found in this folder.</source>
        <translation>Бұл қалтада тіркеу куәліктері мен кері қайтарылғандар тізімдері жоқ.</translation>
    </message>
    <message>
        <source>{file}: added</source>
        <translation>{file}: қосылды</translation>
    </message>
    <message>
        <source>{file}: was there already</source>
        <translation>{file}: бұрыннан бар</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message numerus="yes">
        <source>%n similar card(s): is it the same person? Enter opens the card.</source>
        <translation>
            <numerusform>%n ұқсас карта: сол адам емес пе? Enter — картаны ашу.</numerusform>
            <numerusform>%n ұқсас карта: сол адам емес пе? Enter — картаны ашу.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you type, cards with the same IIN, or a like name and the same birth date, are shown here.</source>
        <translation>Тергеніңізде мұнда ЖСН-і бірдей немесе аты-жөні ұқсас, туған күні бірдей карталар көрсетіледі.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>IIN or phone</source>
        <translation>ЖСН немесе телефон</translation>
    </message>
</context>
<context>
    <name>TypingState</name>
    <message>
        <source>draft saved at {time}</source>
        <translation>нобай сағат {time} сақталды</translation>
    </message>
    <message>
        <source>stored at {time}</source>
        <translation>сағат {time} сақталды</translation>
    </message>
    <message>
        <source>the draft is NOT saved</source>
        <translation>нобай САҚТАЛМАДЫ</translation>
    </message>
</context>
<context>
    <name>Usual</name>
    <message>
        <source>positive</source>
        <translation>оң</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>теріс</translation>
    </message>
    <message>
        <source>group I</source>
        <translation>I топ</translation>
    </message>
    <message>
        <source>group II</source>
        <translation>II топ</translation>
    </message>
    <message>
        <source>group III</source>
        <translation>III топ</translation>
    </message>
    <message>
        <source>child with a disability</source>
        <translation>мүгедектігі бар бала</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>village</source>
        <translation>ауыл</translation>
    </message>
    <message>
        <source>Republic of Kazakhstan</source>
        <translation>Қазақстан Республикасы</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>өзбек</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украин</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ұйғыр</translation>
    </message>
    <message>
        <source>German</source>
        <translation>неміс</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татар</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>кәріс</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>secondary vocational</source>
        <translation>арнаулы орта</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>орта</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>бастауыш</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>мектепке дейінгі</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>өзін-өзі жұмыспен қамтыған</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>жұмыссыз</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>зейнеткер</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>мектеп оқушысы</translation>
    </message>
    <message>
        <source>preschool child</source>
        <translation>мектеп жасына дейінгі бала</translation>
    </message>
    <message>
        <source>on parental leave</source>
        <translation>бала күтімі демалысында</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>This key may sign</source>
        <translation>Бұл кілтпен қол қоюға болады</translation>
    </message>
    <message>
        <source>This key may sign, with reservations</source>
        <translation>Бұл кілтпен ескертулермен қол қоюға болады</translation>
    </message>
    <message>
        <source>This key must not sign</source>
        <translation>Бұл кілтпен қол қоюға болмайды</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>тексерілуде…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>ӨЗГЕРТІЛГЕН</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>сенім жоқ</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>анықталмады</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>This visit was stored elsewhere meanwhile. Your text is here and in the draft.</source>
        <translation>Осы арада бұл қабылдау басқа жерде сақталды. Мәтініңіз осында және нобайда сақтаулы.</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Үстінен менікін сақтау</translation>
    </message>
    <message>
        <source>Show the stored one</source>
        <translation>Сақталғанын көрсету</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Ear&amp;lier visits</source>
        <translation>&amp;Бұрынғы қабылдаулар</translation>
    </message>
    <message>
        <source>The first visit here: nothing to look back at yet.</source>
        <translation>Осы практикадағы бірінші қабылдау: бұрынғы жазбалар әзірге жоқ.</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Бұрынғы қабылдаулар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Text of the chosen visit</source>
        <translation>Таңдалған қабылдаудың мәтіні</translation>
    </message>
    <message>
        <source>Measurement to draw</source>
        <translation>Графиктегі көрсеткіш</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Нобайды қалпына келтіру</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Нобайды жою</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>&amp;Шағымдар</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ауру &amp;анамнезі</translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation>Ауру анамнезі</translation>
    </message>
    <message>
        <source>&amp;Objective status</source>
        <translation>&amp;Объективті жай-күйі</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Объективті жай-күйі</translation>
    </message>
    <message>
        <source>/word and a blank puts in a text kept with Ctrl+M</source>
        <translation>/сөз және бос орын Ctrl+M арқылы сақталған мәтінді қояды</translation>
    </message>
    <message>
        <source>&amp;Vital signs</source>
        <translation>Өмірлік &amp;маңызды көрсеткіштер</translation>
    </message>
    <message>
        <source>BP, systolic</source>
        <translation>АҚ сист.</translation>
    </message>
    <message>
        <source>Blood pressure, systolic, mmHg</source>
        <translation>Артериялық қысым, систолалық, мм сын. бағ.</translation>
    </message>
    <message>
        <source>diastolic</source>
        <translation>диаст.</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic, mmHg</source>
        <translation>Артериялық қысым, диастолалық, мм сын. бағ.</translation>
    </message>
    <message>
        <source>Pulse, /min</source>
        <translation>Пульс, /мин</translation>
    </message>
    <message>
        <source>Pulse, beats per minute</source>
        <translation>Пульс, соққы/мин</translation>
    </message>
    <message>
        <source>Temp., °C</source>
        <translation>Темп., °C</translation>
    </message>
    <message>
        <source>Body temperature, °C</source>
        <translation>Дене температурасы, °C</translation>
    </message>
    <message>
        <source>Breaths, /min</source>
        <translation>ТАЖ, /мин</translation>
    </message>
    <message>
        <source>Respiratory rate, per minute</source>
        <translation>Тыныс алу жиілігі, минутына</translation>
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
        <translation>Бойы, см</translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation>Бойы, см</translation>
    </message>
    <message>
        <source>Mass, kg</source>
        <translation>Салмағы, кг</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>Дене салмағы, кг</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>ДСИ</translation>
    </message>
    <message>
        <source>Body mass index, kg/m²</source>
        <translation>Дене салмағының индексі, кг/м²</translation>
    </message>
    <message>
        <source>Dia&amp;gnoses</source>
        <translation>&amp;Диагноздар</translation>
    </message>
    <message>
        <source>Add a diagnosis: code or words, in Russian or Kazakh</source>
        <translation>Диагноз қосу: код немесе сөздер, қазақша не орысша</translation>
    </message>
    <message>
        <source>Add a diagnosis</source>
        <translation>Диагноз қосу</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Жоспар</translation>
    </message>
    <message>
        <source>Plan of examination and treatment</source>
        <translation>Тексеру және емдеу жоспары</translation>
    </message>
    <message>
        <source>P&amp;rescriptions</source>
        <translation>&amp;Тағайындаулар</translation>
    </message>
    <message>
        <source>Reco&amp;mmendations</source>
        <translation>Ұ&amp;сынымдар</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>&amp;Abbreviation for this text:</source>
        <translation>Осы мәтінге &amp;қысқарту:</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Қысқарту</translation>
    </message>
    <message>
        <source>Typed as /word and a blank in any text; ___ is a gap to fill in</source>
        <translation>Кез келген мәтінде /сөз және бос орын түрінде теріледі; ___ — толтырылатын орын</translation>
    </message>
    <message>
        <source>Keep  Enter</source>
        <translation>Есте сақтау  Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Why a replacement is written</source>
        <translation>Жаңа құжат не үшін жазылады</translation>
    </message>
    <message>
        <source>Reason of the replacement</source>
        <translation>Ауыстыру себебі</translation>
    </message>
    <message>
        <source>Write a replacement</source>
        <translation>Орнына жаңасын жазу</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Құжатты ашу</translation>
    </message>
    <message>
        <source>Sign  F9</source>
        <translation>Қол қою  F9</translation>
    </message>
    <message>
        <source>Preview  F8</source>
        <translation>Алдын ала қарау  F8</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Сақтау  Ctrl+S</translation>
    </message>
    <message>
        <source>Finish the visit  F9</source>
        <translation>Қабылдауды аяқтау  F9</translation>
    </message>
</context>
<context>
    <name>VisitPreview</name>
    <message>
        <source>How the document will look</source>
        <translation>Құжат қандай болады</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>What you typed could not be saved and would be lost. Free some space on the disk; whoever leaves again goes without it.</source>
        <translation>Терілген мәтінді сақтау мүмкін болмады, ол жоғалып кетер еді. Дискіде орын босатыңыз; қайта шыққан адам мәтінсіз шығады.</translation>
    </message>
    <message>
        <source>No visit is open. Open one from the day list or from a patient's card.</source>
        <translation>Қабылдау ашылмаған. Оны күн кестесінен немесе пациент картасынан ашыңыз.</translation>
    </message>
    <message>
        <source>Repeat visit</source>
        <translation>Қайталама қабылдау</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Алғашқы қабылдау</translation>
    </message>
    <message>
        <source>Emergency: {reason}</source>
        <translation>Шұғыл: {reason}</translation>
    </message>
    <message>
        <source>form 052/у</source>
        <translation>052/е нысаны</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Қол қойған: {name}</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Келесі пациент</translation>
    </message>
    <message>
        <source>Open the patient's card</source>
        <translation>Пациент картасын ашу</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Бұрынғы қабылдаулар</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Құжатты ашу</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Қабылдауды аяқтау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Keep a text under an abbreviation</source>
        <translation>Мәтінді қысқартумен есте сақтау</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation>Ауру анамнезі</translation>
    </message>
    <message>
        <source>Objective status</source>
        <translation>Объективті жай-күйі</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Өмірлік маңызды көрсеткіштер</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Диагноздар</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Тағайындаулар</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
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
        <translation>ТАЖ {typed}</translation>
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
        <translation>АҚ {typed}</translation>
    </message>
    <message>
        <source>BMI {typed}</source>
        <translation>ДСИ {typed}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Nobody is waiting. Choose a booking and press A when the patient has come.</source>
        <translation>Ешкім күтіп тұрған жоқ. Пациент келгенде оның жазылуын таңдап, A басыңыз.</translation>
    </message>
    <message>
        <source>Nothing is booked. Choose a free time and press Enter, or press Ctrl+N.</source>
        <translation>Жазылу жоқ. Бос уақытты таңдап, Enter не бірден Ctrl+N басыңыз.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Please tick at least one working day.</source>
        <translation>Кемінде бір жұмыс күнін белгілеңіз.</translation>
    </message>
    <message>
        <source>Hours must end later than they begin.</source>
        <translation>Сағаттар басталғаннан кейін аяқталуы керек.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation>{day}, басталуы</translation>
    </message>
    <message>
        <source>{day}, until</source>
        <translation>{day}, аяқталуы</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Text behind the lock is not saved. Unlock and save it; whoever ends again goes without it.</source>
        <translation>Құлыпталған экранның артындағы мәтін сақталмаған. Құлыпты ашып, мәтінді сақтаңыз; қайта аяқтаған адам оны жоғалтады.</translation>
    </message>
    <message>
        <source>An error nobody foresaw (number {number}). The program goes on and nothing was saved half-way; report the number. The log is {path}</source>
        <translation>Күтпеген қате ({number} нөмірі). Бағдарлама жұмысын жалғастырады, жартылай ештеңе сақталған жоқ; нөмірді хабарлаңыз. Журнал: {path}</translation>
    </message>
    <message>
        <source>The program did not end in order last time. Nothing saved is lost, and typed text will be offered again. The log is {path}</source>
        <translation>Өткен жолы бағдарлама дұрыс аяқталмады. Сақталғаны жоғалған жоқ, терілген мәтін қайта ұсынылады. Журнал: {path}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>doctor</source>
        <translation>дәрігер</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>медициналық тіркеуші</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>жазылған</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>жазылудан бас тартылды</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>қол қоюға</translation>
    </message>
    <message>
        <source>signed, no receiver</source>
        <translation>қол қойылған, алушы жоқ</translation>
    </message>
    <message>
        <source>waiting to leave</source>
        <translation>жіберуді күтуде</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілген</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>жынысы көрсетілмеген</translation>
    </message>
    <message>
        <source>main</source>
        <translation>негізгі</translation>
    </message>
    <message>
        <source>accompanying</source>
        <translation>қосалқы</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>асқыну</translation>
    </message>
    <message>
        <source>the document is unchanged</source>
        <translation>құжат өзгертілмеген</translation>
    </message>
    <message>
        <source>THE DOCUMENT OR ITS SIGNATURE WAS CHANGED</source>
        <translation>ҚҰЖАТ НЕМЕСЕ ОНЫҢ ҚОЛТАҢБАСЫ ӨЗГЕРТІЛГЕН</translation>
    </message>
    <message>
        <source>the signer is trusted</source>
        <translation>қол қоюшыға сенуге болады</translation>
    </message>
    <message>
        <source>the signer is not trusted</source>
        <translation>қол қоюшыға сенуге болмайды</translation>
    </message>
    <message>
        <source>trust could not be determined</source>
        <translation>сенім анықталмады</translation>
    </message>
</context>
</TS>
