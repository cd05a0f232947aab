<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
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
        <source>Enter opens, Esc closes, the arrows choose.</source>
        <translation>Enter — ашу, Esc — жабу, бағыттауыштар — таңдау.</translation>
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
        <source>Restore a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
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
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Сақтық көшірме қалтасы</translation>
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
        <translation>Ондағы адамдар ойдан шығарылған, кілттер мен қабылдаушы оқуға арналған. Бұл компьютерден ештеңе шықпайды.</translation>
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
    <name>Shell</name>
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
        <translation>Кілт құпиясөзі</translation>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>The new password is set: sign in with it.</source>
        <translation>Жаңа құпиясөз орнатылды: сонымен кіріңіз.</translation>
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
    <message>
        <source>%n month(s) old</source>
        <translation>%n ай</translation>
    </message>
</context>
</TS>
