// Which headlines say something, in each language that the engine speaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceRulesOf } from "./index.ts";

function judged(language: string, wanted: boolean, headlines: string) {
  const { isSentence } = sentenceRulesOf(language);
  for (const headline of headlines.trim().split(/\s*\n\s*/)) assert.equal(isSentence(headline), wanted, headline);
}

test("English sentences pass, also where their verb could be a noun or their first letter is small", () => {
  judged(
    "en",
    true,
    `This table compares three things
    pH measures acidity
    x² grows faster than x
    The sea rises
    Iron rusts
    Cells divide
    Trade benefits both sides
    Rome fell in 476
    A triangle’s angles sum to 180°
    Do exercises calm or provoke?
    “A city should own its trams.”
    The average hides the range
    A language changes when its speakers meet
    Smoking causes cancer
    Enzymes hydrolyse starch
    An enzyme hydrolyses starch
    It’s the light that counts
    Plants don’t eat
    Guess before we look
    Compare the two maps
    Water and oil never mix
    Pakistan and Türkiye train together again and again
    We welcome every question
    Caesar crossed the Rubicon
    Half of the towns shrank
    Sugar also dissolves in cold water
    One word: is it enough?`,
  );
});

test("English topics do not", () => {
  judged(
    "en",
    false,
    `Supply and demand
    Four benefits
    Our results
    Key terms
    Types of bonds
    Plant cells
    training takes four forms
    Overview of the activities
    The four kinds of cooperation
    Introduction
    The causes of World War I
    Climate changes in Europe
    The history of Rome
    The will of the people
    The United States
    Bug Fixes
    Behind the scenes
    The main results
    Ancient forms of writing
    Common uses for salt`,
  );
});

test("Arabic sentences pass, with a verb and without, with vowel signs and without", () => {
  judged(
    "ar",
    true,
    `الهواء يشتّت الضوء الأزرق
    السَّماءُ زرقاءُ
    الماء يغلي عند مئة درجة
    ضوء الشمس أبيض
    سقطت روما عام 476
    كتب الطالب الدرس
    أسباب الحرب كثيرة
    لماذا السماء زرقاء
    هل تغيّرت إجابتك؟
    إن الأرض كروية
    ازداد عدد السكان
    الحل في التعليم
    لا حياة بلا ماء
    كل خلية تحمل نسخة من المورثات
    نيوتن اكتشف الجاذبية
    تنقل الأوعية الماء إلى الأوراق
    قارنوا الخريطتين`,
  );
});

test("Arabic topics do not", () => {
  judged(
    "ar",
    false,
    `مقدمة
    أنواع الروابط
    أنواع الروابط الأربعة
    العرض والطلب
    الخلايا النباتية
    أسباب الحرب العالمية الأولى
    تاريخ روما
    نظرة عامة على الأنشطة
    أربع فوائد
    الأسباب والنتائج
    الثورة الصناعية
    تعريف الطاقة
    خلايا نباتية`,
  );
});

test("Turkish sentences pass, with a verb and without", () => {
  judged(
    "tr",
    true,
    `Hava mavi ışığı saçar
    Gökyüzü mavi
    Gökyüzü mavidir
    Su yüz derecede kaynar
    Roma 476’da yıkıldı
    Bitkiler ışığı şekere dönüştürüyor
    Yaprağın birçok görevi var
    Gökyüzü neden mavi?
    Yanıtınız değişti mi?
    İki haritayı karşılaştırın
    Bakmadan önce tahmin edin
    Işık dalga olarak yayılır
    Gezegenler güneşin çevresinde dönerler
    Her hücre kendi görevini yapar`,
  );
});

test("Turkish topics do not", () => {
  judged(
    "tr",
    false,
    `Giriş
    Arz ve talep
    Bağ türleri
    Bitki hücreleri
    Dört fayda
    Roma’nın tarihi
    Sanayi Devrimi’nin nedenleri
    Temel kavramlar
    Etkinliklere genel bakış
    Nedenler ve sonuçlar
    Işığın özellikleri`,
  );
});

test("English sentences pass whatever stands between their verb and what it is said of", () => {
  judged(
    "en",
    true,
    `Two weeks without caffeine tell you more than an average
    Two weeks without coffee tell you more than an average
    Your own two weeks will tell more than an average
    Trees in a city cool the air
    Plants in the shade grow slower
    Words from other languages keep their spelling
    Three studies of healthy people say nothing about you
    Cups of tea at night keep people awake
    Two of the three methods give the same answer
    Forces that train together can act together
    People who sleep badly drink more coffee
    The study that was done in 1990 shows the opposite
    Water that freezes takes more room
    A plant that gets no light dies
    What you see is what you get
    What remains is small
    What a student writes stays on the device
    Who sleeps badly drinks more
    When ice melts it takes less room
    When plants lack light they grow pale
    If the leaf is dry, water it
    Every day you breathe 20,000 times
    In winter we sleep longer
    Coffee we drink at night keeps us awake
    The air we breathe carries dust
    Words we borrow change their sound
    The idea that ice sinks is wrong
    Studies show that caffeine shortens sleep
    Guess which slide is wrong
    Nobody knows why we dream
    It shows how plants drink
    Children whose parents read learn faster
    The town where the river bends floods each spring
    Those who wait lose nothing
    All that glitters is not gold
    To sleep well takes practice
    Find a way to learn
    CPUs need power
    Two select, and three reject
    Far fewer suspect the cup
    Why do plants need light?
    How does caffeine work
    How much is left?
    The house that Jack built fell down
    Countries that trade seldom fight
    Nurses who work at night sleep less than others
    The half-life decides how long it lasts
    Most of what we eat is water
    Not all that shines is gold
    Those three studies agree
    Adenosine makes us sleepy, and caffeine only takes its place
    Three studies that you can look up disagree
    The more you sleep, the better you learn
    Rain that falls on stone runs off
    Lakes that freeze from the bottom would kill their fish
    Where roads end, trade ends
    Cells that divide too often become tumours
    What peers teach costs nothing
    How long caffeine lasts depends on the liver
    How a garden grows is hard to predict
    Evidence that has been carefully reviewed counts
    Machines that learn can forget
    Whatever melts takes heat
    Simply mix the two
    Water takes more room when it freezes
    Half of it is left after one half-life
    Ask what it rests on
    Coffee, which many drink, hides tiredness
    Rome, where all roads led, fell in 476`,
  );
});

test("a verb within a name says nothing of it: English topics that have one do not", () => {
  judged(
    "en",
    false,
    `Three studies that you can look up
    The air we breathe
    The air that we breathe
    Three studies you can look up
    Words we borrow
    People who sleep badly
    A plant that gets no light
    The study that was done in 1990
    What caffeine does
    What caffeine does to the brain
    How caffeine works
    How sleep is measured
    Why we sleep
    Why ice floats
    When plants drink
    Where the water goes
    Who drinks coffee
    A way to learn
    Three ways to sleep better
    How to read a map
    The right to vote
    Time to act
    Plants that grow in the shade
    Forces that train together
    The house that Jack built
    Questions that teachers ask
    The idea that ice floats
    Children whose parents read
    A test to find out
    Things to remember
    The town where the river bends
    Methods for measuring sleep
    Effects of evening coffee on night sleep
    Three causes of poor sleep
    Two kinds of plant cell that divide
    Steps we took
    The effects of heat stress on plants
    Reasons why we dream
    Those who wait
    Countries that trade
    The liver, which breaks down caffeine
    Numbers that have been measured again and again
    Evidence that has been carefully reviewed
    The tools that a lecturer needs
    People who need help
    Plants that need light
    Studies that help explain
    Words that people learn first
    Rivers where salmon spawn
    Cups that keep coffee warm
    Rules which nobody follows
    Machines that learn and forget
    Cells that divide and grow
    What peers teach
    What needs no drawing
    Where the words are`,
  );
});

test("headlines as lecturers write them", () => {
  judged(
    "en",
    true,
    `Sleep repairs what the day has damaged
    Most stars that you see are double
    The heart pumps five litres a minute
    Only one in ten seeds that fall germinates
    What Galileo saw changed how we count
    Markets that nobody watches fail
    Two photons of the same energy interfere
    Prices of bread in Paris doubled within a year
    Laws that punish theft rarely deter it
    The people who built it left no names
    Rivers carve valleys over millions of years
    Salt water conducts electricity better than fresh
    Bees dance to show where food is
    Voters punish governments for weather
    Enzymes lower the energy that a reaction needs
    A vaccine trains cells that remember
    Memory fades fastest in the first hour
    The first hour after learning decides what stays
    No two snowflakes grow alike
    Copper wires lose energy as heat
    Half the world speaks two languages
    Grammar is learned before it is taught
    Those who sleep less eat more
    Every map lies about size
    Water boils at 100 °C only at sea level
    Light from the nearest star takes four years
    The brain uses a fifth of all energy
    Which half-life is yours?
    Poor sleepers may react more strongly
    Tea and coffee both contain caffeine
    Caffeine taken at noon still works at night
    Students who test themselves remember more
    Tests that students write themselves teach them more
    Iron that is heated glows red before it glows white
    Romans mixed concrete that hardens under water
    Nothing travels faster than light
    Roads brought trade, and trade brought towns
    Not every sugar tastes sweet
    Whales evolved from animals that walked
    Children acquire a language without being taught
    Cities that plant trees stay cooler
    Data from twelve people prove little
    The gene that causes it sits on chromosome 7
    One gene can have many effects
    When prices rise, demand falls
    How we ask decides what we hear
    Why we forget is still debated
    Where you live predicts how long you live
    Whoever controls the water controls the town
    Sounds below 20 Hz cannot be heard
    Three of four errors come from haste
    The dose makes the poison
    Muscles that rest grow
    Steam drove the looms of Manchester
    Guilds in medieval towns set prices
    Workers without contracts earn half
    The sum of the angles is always 180°
    Heat flows from hot to cold
    Symmetry hides in the equations
    Proteins fold within milliseconds
    Some metals float
    Ice melts faster in salt water
    Interest on debt grows like bacteria
    Peer review catches few errors
    Old maps show islands that never existed
    Small samples mislead more often
    Averages of small samples mislead
    Tall people earn more, on average
    Your memory of the exam is wrong`,
  );
  judged(
    "en",
    false,
    `Muscles that rest
    Where the sea begins
    A gene that causes cancer
    Countries with two official languages
    Caffeine and sleep
    Life in the deep sea
    The structure of DNA
    Errors in copying
    Why governments fall
    How markets fail
    Ways to measure sleep
    The man who mistook his wife
    Things that glow
    Energy we waste
    Laws that punish theft
    Markets that nobody watches
    Two kinds of memory
    Sleep in numbers
    Questions to ask before surgery
    A sports car
    Mixed results
    United workers`,
  );
});

test("Arabic sentences pass whatever stands between their verb and what it is said of", () => {
  judged(
    "ar",
    true,
    `الهواء الذي نتنفسه ملوّث
    الدراسات التي تقيس النوم تتفق في نتيجة
    الماء الذي يتجمد يأخذ مكانًا أكبر
    الطلاب الذين ينامون قليلا يشربون قهوة كثيرة
    أسبوعان بلا قهوة يقولان لك أكثر من أي متوسط
    نحن نعرف الذي حدث
    الخلايا التي لا تنقسم تموت
    القوات التي تتدرب معًا تستطيع العمل معًا
    الكافيين يخفي التعب الذي نشعر به`,
  );
});

test("a verb within a name says nothing of it: Arabic topics that have one do not", () => {
  judged(
    "ar",
    false,
    `الهواء الذي نتنفسه
    الدراسات التي تقيس النوم
    الأسئلة التي يطرحها الطلاب
    الدراسات الثلاث التي يمكنكم الرجوع إليها
    الخلايا التي لا تنقسم
    القوات التي تتدرب في الخارج
    أنواع الروابط التي درسناها
    الأرقام التي لم تتغير`,
  );
});

test("Turkish sentences pass whatever stands between their verb and what it is said of", () => {
  judged(
    "tr",
    true,
    `Kafeinsiz iki hafta size ortalamadan çok şey söyler
    Bakabileceğiniz üç çalışma aynı sonucu veriyor
    Az uyuyan insan mutsuz olur
    Birlikte çalışan güçler birlikte hareket eder
    Su dondu, çünkü hava soğukmuş
    Gelecek yıl nüfus artacak
    Yapraklar kurumuş, dallar kırılmış
    Bu madde suda çözünmez
    Kafein yorgunluğu gizler, gidermez
    Neden uyuruz
    Kafein nasıl çalışır
    Bir yıl on iki ay
    Kafeinden üç saat sonra uyku gelir
    Işık hızı bir sabit`,
  );
});

test("a verb within a name says nothing of it: Turkish topics that have one do not", () => {
  judged(
    "tr",
    false,
    `Bakabileceğiniz üç çalışma
    Uykuyu ölçen üç çalışma
    Gelecek yılın planı
    Kurumuş yapraklar
    Suda çözünmez maddeler
    Kafeinin nasıl çalıştığı
    Neden uyuduğumuz
    Uykunun nasıl ölçülmesi
    Birlikte çalışan güçler
    Soluduğumuz havanın kirliliği
    Öğrencilerin sorduğu dört soru
    Gelecek nesiller`,
  );
});

test("what only a lecturer has is found in each language, and a class of anything else is not", () => {
  const found = (language: string, text: string) => sentenceRulesOf(language).lecturersOwn.test(text);
  assert.ok(found("en", "Ask the class what it sees."));
  assert.ok(found("ar", "دعوا الصف يخمّن قبل أن يُقال شيء."));
  assert.ok(!found("ar", "الصف الأخير من الجدول فيه المجموع."));
  assert.ok(found("tr", "Sınıfa sorun: ne görüyorsunuz?"));
  assert.ok(!found("tr", "İşçi sınıfı kentlerde büyüdü."));
});

test("a negative is found in each language, and what only looks like one is not", () => {
  const found = (language: string, stem: string) => sentenceRulesOf(language).negative.test(stem);
  assert.ok(found("en", "Which one isn’t here?"));
  for (const stem of ["أيّ مما يلي ليس لونًا؟", "أي جملة غير صحيحة؟", "ما الذي لا يذوب في الماء؟"])
    assert.ok(found("ar", stem), stem);
  for (const stem of ["أيّ هذه الألوان موجاته أطول؟", "ماذا يفعل الهواء؟", "لماذا تلمع النجوم ليلًا؟"])
    assert.ok(!found("ar", stem), stem);
  for (const stem of [
    "Hangisi doğru değildir?",
    "Hangisi suda çözünmez?",
    "Hangi renk görünmüyor?",
    "Hangisi yanlıştır?",
  ])
    assert.ok(found("tr", stem), stem);
  for (const stem of ["Hangi dalga en uzun?", "Hangi elmas daha sert?", "Namaz günde kaç kez kılınır?"])
    assert.ok(!found("tr", stem), stem);
});

test("of other languages nothing is known, so that nothing is refused", () => {
  judged("de", true, "Das Wasser steigt zweimal am Tag\nDie Lage");
  assert.ok(!sentenceRulesOf("de").negative.test("Welche ist nicht hier?"));
  assert.ok(sentenceRulesOf("ar-EG").isSentence("السماء زرقاء"));
});
