// جمل العربية. A sentence needs no verb here ("السماء زرقاء"), and without vowel signs "كتب الطالب" is both "the student wrote"
// and "the student's books". So topics are told by what is plain in writing: one word, nouns joined by "and", a definite noun
// with its definite adjectives, and a noun of topics before another ("أنواع الروابط"). What is none of these passes.
import { asks, listed, type SentenceRules, wordsOf } from "./rules.ts";

/** Without signs of vowels and the stretching line, with one form of alef. */
const bare = (word: string): string => word.replaceAll(/[\p{Mn}\u0640]/gu, "").replaceAll(/[أإآٱ]/g, "ا");

/** A sentence opens with these, or has them inside. Written bare. */
const SAY = listed(`
  هل ما ماذا لماذا لم لن لا ليس ليست ليسوا كيف متى اين كم اي من ان لان لكن لعل ليت قد سوف كان كانت كانوا يكون تكون صار صارت
  اصبح اصبحت ظل ظلت بات مازال هو هي هم هن نحن انت انتم انا اذا لو كلما حين عندما لولا ثمة هناك يوجد توجد بدا بدات زاد زادت
  ازداد ازدادت نقص نقصت انخفض انخفضت ارتفع ارتفعت ادى ادت اثبت اثبتت اكتشف اكتشفت اخترع اخترعت تغير تغيرت غير غيرت نجح نجحت فشل
  فشلت سقط سقطت قام قامت بنى بنت كتب كتبت وجد وجدت جعل جعلت حدث حدثت انتهى انتهت انتشر انتشرت ظهر ظهرت اختفى اختفت مات ماتت ولد
  ولدت قال قالت راى رات ذهب ذهبت جاء جاءت عاش عاشت حمل حملت دخل دخلت خرج خرجت بلغ بلغت قل كثر كثرت كبر كبرت
`);
/** What makes a topic of what follows: kinds, causes, history, importance … Written bare. */
const NAME_A_TOPIC = listed(`
  مقدمة خاتمة خلاصة ملخص مراجعة تمهيد فهرس محتويات اهداف انواع اقسام اصناف اشكال اسباب نتائج اثار اثر خصائص صفات مميزات مراحل
  خطوات تعريف تعريفات مفهوم مفاهيم تاريخ اهمية دور مكونات عناصر طرق طريقة اساليب وسائل امثلة مثال فوائد فائدة مزايا عيوب مصادر
  مراجع مصطلحات قواعد مبادئ اسس عوامل شروط وظائف وظيفة استخدامات تطبيقات نظرة لمحة حالات حالة نظرية قانون قوانين بنية تركيب
  تصنيف مقارنة مشكلة مشكلات حلول تحديات نبذة نص جدول خريطة
`);
const AFTER_A_NOUN = listed(`في من على الى عن بين حتى منذ عند مع بعد قبل خلال دون تحت فوق حول لدى ضد عبر نحو`);

const isPreposition = (word: string) => AFTER_A_NOUN.has(word);
const isJoined = (word: string) => /^و./.test(word) || word === "او" || word === "ام";
/** With its article, and what may be written together before that: و ف ب ك ل. */
const isDefinite = (word: string) => /^[وف]?(?:[بك]?ال|لل)\p{L}{2,}/u.test(word);
/** As "يتشتت", "سيكبر"; days, hands and seas begin so too. */
const isVerb = (word: string) =>
  SAY.has(word) ||
  SAY.has(word.replace(/^[وف]/, "")) ||
  (/^[وف]?س?ي\p{L}{2,}/u.test(word) &&
    !/^[وف]?(يوم|يوما|يومين|يومي|يومية|يد|يدوي|يدوية|يمين|يسار|يابس|يابسة|يقين|يونان|يورو|ياسمين|يهود|يتيم|ينبوع|ينابيع|يناير|يونيو|يوليو)/.test(
      word,
    )) ||
  // "سقطت", "اكتشفوا": past forms, where nouns in ت are short ("وقت", "بيت") or plurals in ات.
  /^\p{L}{3,}(?<!ا)ت$/u.test(word) ||
  /^\p{L}{3,}وا$/u.test(word);

/** "The air that we breathe": what follows says something within a name. Written bare. */
const isRelative = (word: string) =>
  /^[وفبكل]?(الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين|اللاتي|اللواتي)$/.test(word);
/** These stand before a relative's verb, or make one verb of two: "الذي لم يتغير", "التي كانت تقاس". */
const BEFORE_A_VERB = listed(`لا لم لن قد سوف ليس ليست كان كانت كانوا يكون تكون ما زال مازال`);

/**
 * A headline without what is said within its name, as far as that can be told: the relative word and the verb after it.
 *
 * @returns undefined where there is none, or where something is said before it
 */
function withoutRelative(words: readonly string[]): readonly string[] | undefined {
  const at = words.findIndex(isRelative);
  if (at < 1 || words.slice(0, at).some(isVerb)) return undefined;
  let verb = at + 1;
  while (BEFORE_A_VERB.has(words[verb] ?? "")) verb += 1;
  return [...words.slice(0, at), ...words.slice(verb + 1)];
}

/** Whether nothing of what is left could say something: all of it is definite, or stands after a preposition. */
const namesAlone = (words: readonly string[], from: number): boolean =>
  words
    .slice(from)
    .every(
      (word, index, rest) =>
        !isVerb(word) &&
        (isDefinite(word) || isPreposition(word) || isJoined(word) || isPreposition(rest[index - 1] ?? "")),
    );

const isSentence = (headline: string): boolean => {
  const words = wordsOf(headline).map(bare);
  if (words.length < 2) return false;
  if (asks(headline)) return true;
  const left = withoutRelative(words);
  if (left) return !namesAlone(left, words.findIndex(isRelative));
  if (words.some(isVerb)) return true;
  // Words of another script are names: of them nothing is known.
  if (words.some((word) => !/\p{Script=Arabic}/u.test(word) && /\p{L}/u.test(word))) return true;
  const [first = "", ...rest] = words;
  // "الماء سائل", "ضوء الشمس أبيض": something definite, and after it something indefinite that says what it is.
  const says = rest.some(
    (word, index) =>
      isDefinite(words[index] ?? "") &&
      !isDefinite(word) &&
      !isPreposition(word) &&
      !isJoined(word) &&
      !/^\d/.test(word),
  );
  if (says) return true;
  if (NAME_A_TOPIC.has(first.replace(/^ال/, ""))) return false;
  if (isDefinite(first)) {
    // "الحل في التعليم" is a sentence; "الخلايا النباتية" and "العرض والطلب" are none.
    return rest.some((word) => isPreposition(word) || /^[بلك]\p{L}{3,}/u.test(word));
  }
  // "أربع فوائد", "خلايا نباتية", "تفاعل المواد": nouns by their shape. "كتب الطالب الدرس" may be a sentence.
  return !/[ةى]$|ات$|[يو]ن$|^ت\p{L}{2}ي\p{L}$|^ت\p{L}ا\p{L}{2}$|^است\p{L}{2}ا\p{L}|^م\p{L}ا\p{L}{2,3}$|^ا\p{L}{2}ا\p{L}$/u.test(
    first,
  ) && !/^(اربع|خمس|ست|سبع|ثماني|تسع|عشر|ثلاث)$/.test(first)
    ? words.length > 2
    : false;
};

export const arabic: SentenceRules = {
  isSentence,
  saysSomething: isSentence,
  example: "الورقة تحوّل الضوء إلى سكر",
  // "الصف الأخير" is a row, "القاعة الكبرى" a hall of any kind.
  lecturersOwn:
    /(?<!\p{L})[وفبل]?(?:طلاب الصف|تلاميذ الصف|اسألوا الصف|دعوا الصف|على الصف|الصف كله|أهل القاعة|في القاعة|إلى القاعة)(?!\p{L})/u,
  negative:
    /(?<!\p{L})(?:[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|ليس[اون]*|بدون|دون|باستثناء|سوى|إلا|ألا|عدا)|غير (?:ال)?(?:صحيح|ممكن|وارد|مذكور|مناسب)ة?)(?!\p{L})/u,
};
