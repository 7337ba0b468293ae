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

const isSentence = (headline: string): boolean => {
  const words = wordsOf(headline).map(lower);
  if (words.length < 2) return words.some((word) => word.length > 5 && isVerbForm(word));
  if (asks(headline) || words.some(isVerb)) return true;
  const last = words.at(-1) ?? "";
  if (NAMES_A_TOPIC.has(last)) return false;
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
