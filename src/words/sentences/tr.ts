// Türkçe cümleler. The verb stands last, and its ending says that it is one; "Gökyüzü mavi" is a sentence without any. A topic is
// told by the ending of its last word (a plural, a noun that belongs to another: "bağ türleri") where no verb stands before.
import { asks, listed, type SentenceRules, wordsOf } from "./rules.ts";

const lower = (word: string): string => word.toLocaleLowerCase("tr");

/** Endings of verbs that say something: present, past, future, necessity, "-dir", and what is asked or told. */
const VERB =
  /(?:[ıiuü]yor|[dt][ıiuü]|m[ıiuü]ş|[ae]ca[kğ]|[ae]ce[kğ]|m[ae]l[ıi]|m[ae]z|[dt][ıiuü]r|yd[ıiuü]|ys[ae])(?:[ıiuü]m|[ıiuü]z|s[ıiuü]n|s[ıiuü]n[ıiuü]z|k|n|n[ıiuü]z|l[ae]r|d[ıiuü]r|d[ıiuü]|s[ae])?$/u;
/** The wide present ("döner", "başlar"), where a plural would end alike. */
const WIDE_PRESENT = listed(`
  olur eder yapar verir alır gelir gider döner kalır bulur bilir görür der ister sever yazar okur söyler bekler ekler başlar
  sağlar anlar bağlar toplar saklar açıklar kullanır taşır geçer düşer yükselir azalır artar değişir değiştirir büyür küçülür
  oluşur oluşturur üretir tüketir çeker iter tutar kaplar yapılır edilir denir bulunur görünür gösterir yayılır yayar saçar saçılır
  dağılır dağıtır kırar kırılır emer yansıtır ısıtır soğur erir donar kaynar batar yüzer sürer yeter gerekir gerektirir benzer uzar
  kısalır ölçer hesaplar belirler etkiler engeller korur açar kapar bölünür böler çarpar toplanır ayrılır ayırır birleşir birleştirir
  konuşur yaşar ölür doğar çalışır çalıştırır durur hareket akar girer çıkar iner biner koşar yürür uçar içerir kapsar
`);
const SAYS = listed(`var yok değil mı mi mu mü olsun`);
/** Who is told what to do: "seçin", "yazınız", "bakalım". */
const TOLD = /(?:[ıiuü]n|[ıiuü]n[ıiuü]z|[ae]l[ıi]m|[ae]y[ıi]m|s[ıiuü]nl[ae]r)$/u;
const QUESTION_WORDS = listed(
  `ne neden niçin niye nasıl nerede nereden nereye kim kimin hangi hangisi hangileri kaç kaçı`,
);
const NAMES_A_TOPIC = listed(`
  giriş özet sonuç sonuçlar kaynaklar kaynakça içindekiler bakış tanım tanımlar kavramlar terimler tarihçe örnekler yöntem
  yöntemler amaç amaçlar tekrar
`);
const COUNTS = listed(`bir iki üç dört beş altı yedi sekiz dokuz on birkaç birçok çok`);
const NOUN_ENDING =
  /(?:l[ae]r[ıi]?|l[ae]r[ıi]n[ıi]n|l[ıiuü][kğ][ıiuü]?|[sşz][ıiuü]|m[ae]s[ıi]|[ıiuü]m[ıiuü]?|[cç][ıiuü])$/u;

const isVerb = (word: string) =>
  SAYS.has(word) || QUESTION_WORDS.has(word) || WIDE_PRESENT.has(word) || isPresentOfMany(word) || isVerbForm(word);
/** "döner" + "ler". */
const isPresentOfMany = (word: string) => WIDE_PRESENT.has(word.replace(/l[ae]r$/, ""));
/** Nouns that end like verbs: "tedi", "kedi", "yedi", "ödeme" and the like are short or listed. */
const NO_VERBS =
  listed(`kedi yedi şimdi kendi ebedi abdi bedir kadir nadir demir ömür kömür mühür çadır bayındır namaz niyaz yaz
  boğaz temmuz domuz yıldız ilkyaz gümüş yemiş geçmiş güneş tarım ekmek`);
const isVerbForm = (word: string) => word.length > 3 && !NO_VERBS.has(word) && VERB.test(word);

/** Forms that also stand before a noun and say something within its name: "gelecek yıl", "kurumuş yapraklar", "çözünmez maddeler". */
const BEFORE_A_NOUN = /(?:[ae]ca[kğ]|[ae]ce[kğ]|m[ıiuü]ş|m[ae]z)$/u;
/** After these, and where a comma stands, a clause is over: what is before them is its verb. */
const AFTER_A_CLAUSE = listed(`ve veya ya ama fakat çünkü mı mi mu mü ise de da diye ki gibi kadar`);
/** What is made a noun of: "kafeinin nasıl çalıştığı", "uykunun ölçülmesi". It names what another verb would say. */
const MADE_A_NOUN = /(?:[dt][ıiuü][ğk](?:[ıiuü]|[ıiuü]m[ıiuü]z|l[ae]r[ıi])|[ae]c[ae]ğ(?:[ıi]|[ıi]m[ıi]z)|m[ae]s[ıi])$/u;
/** "Uykuyu ölçen üç çalışma", "bakabileceğiniz üç çalışma": a verb that belongs to the noun behind the number. */
const OF_A_NOUN = /(?:[^dt][ae]n|[dt][ıiuü][ğk]\p{L}{1,6}|[ae]c[ae]ğ\p{L}{1,6})$/u;
const NOT_OF_A_NOUN = listed(
  `insan zaman orman vatan hayvan düşman kurban bazen hemen zaten iken yaban liman roman plan alan`,
);

/** Whether the word at a place says something, and not within a name that it stands in. */
const says = (words: readonly string[], index: number, headline: string): boolean => {
  const word = words[index] ?? "";
  const next = words[index + 1];
  if (!isVerb(word)) return false;
  if (QUESTION_WORDS.has(word)) return !MADE_A_NOUN.test(words.at(-1) ?? "");
  if (!BEFORE_A_NOUN.test(word) || next === undefined || AFTER_A_CLAUSE.has(next)) return true;
  return new RegExp(`${word}["”’»)]*[,;:.!–—]`, "u").test(lower(headline));
};

/** "Uykuyu ölçen üç çalışma": all before the number says which. */
const namesSome = (words: readonly string[]): boolean => {
  const [which = "", count = ""] = words.slice(-3, -1);
  return (
    words.length > 2 && COUNTS.has(count) && which.length > 4 && OF_A_NOUN.test(which) && !NOT_OF_A_NOUN.has(which)
  );
};

const isSentence = (headline: string): boolean => {
  const words = wordsOf(headline).map(lower);
  if (words.length < 2) return words.some((word) => word.length > 5 && isVerbForm(word));
  if (asks(headline) || words.some((_, index) => says(words, index, headline))) return true;
  if (namesSome(words)) return false;
  const last = words.at(-1) ?? "";
  if (NAMES_A_TOPIC.has(last) || MADE_A_NOUN.test(last)) return false;
  if (words.length === 3 && /^(ve|veya|ile)$/.test(words[1] ?? "")) return false;
  // "İki kat ışık seçin", "Bakmadan tahmin edin": the endings of commands are those of nouns too; a verb of many stands so.
  if (
    /(?:edin|ediniz|yapın|seçin|yazın|bulun|sıralayın|eşleştirin|karşılaştırın|bakın|çizin|söyleyin|açıklayın|düşünün|verin|alın)$/.test(
      last,
    )
  )
    return true;
  if (words.length > 2 && TOLD.test(last) && !/n[ıiuü]n$/.test(last)) return true;
  // "Dört fayda", "kırmızı elma".
  if (words.length === 2 && (COUNTS.has(words[0] ?? "") || NOUN_ENDING.test(last))) return false;
  // "Roma'nın tarihi": what is somebody's.
  if (/n?[ıiuü]n$/.test(words.at(-2) ?? "") && /[ıiuü]$/.test(last)) return false;
  return !NOUN_ENDING.test(last);
};

export const turkish: SentenceRules = {
  isSentence,
  saysSomething: isSentence,
  example: "Yaprak ışığı şekere dönüştürür",
  // "Sınıf" alone is a class of anything.
  lecturersOwn:
    /(?<!\p{L})(?:sınıfa sor\p{L}*|sınıfça|sınıftakiler\p{L}*|bütün sınıf\p{L}*|derslik\p{L}*|dersliğ\p{L}*)(?!\p{L})/iu,
  negative:
    /(?<!\p{L})(?:değil\p{L}*|yok\p{L}{0,3}|hariç|dışında|hiçbir\p{L}*|asla|olmayan\p{L}*|yanlış\p{L}*|\p{L}{2,}m(?:[ıiuü]yor|[ae]d[ıi]|[ae]m[ıi]ş|[ae]y[ae]n|[ae]y[ae]c[ae][kğ])\p{L}*|(?!namaz|niyaz|kaçınılmaz|vazgeçilmez)\p{L}{3,}m[ae]z)(?!\p{L})/iu,
};
