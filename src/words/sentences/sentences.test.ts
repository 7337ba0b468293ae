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
