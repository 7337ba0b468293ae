// Türkçe. What each word is for stands in en.ts. After a number a noun stays in the singular; suffixes are kept away from
// names and numbers that are filled in, since their vowels are not known.
import type { Words } from "./words.ts";

export const language: Words["language"] = {
  tag: "tr",
  direction: "ltr",
  name: "Türkçe",
  dates: "tr",
};

export const numbers: Words["numbers"] = {
  write: (digits) => `${digits}`,
  decimal: (number) => number.toFixed(1).replace(".", ","),
  letter: (index) => String.fromCharCode(65 + index),
};

export const slides: Words["slides"] = {
  text: "metin",
  theText: (text) => text.charAt(0).toLocaleUpperCase("tr") + text.slice(1),
  textItself: (text) => `${text.charAt(0).toLocaleUpperCase("tr")}${text.slice(1)}, aslı:`,
  textToPrint: "aynısı, yazdırmak için",
  sentences: (count) => `${count} cümle`,
  slide: "Slayt",
  ofAll: (count) => `/ ${count}`,
  manyWorks: (count) => `${count} kaynak, listesi sonda`,
  readAlong: "Birlikte okumak için: dersi sayfa olarak açan QR kodu",
  ask: "Sorulacak:",
  expect: "Beklenen yanıt:",
  mistake: "Olası yanlış:",
  ifLate: "Geç kalındıysa:",
  blank: "(boşluk)",
  lookedAt: (day) => `(erişim: ${day})`,
  comma: ", ",
  sources: "Kaynaklar",
  edition: (version, day) => `Sürüm ${version}, ${day}`,
  evidence: "(kanıt)",
  criticalLine: "(eleştirel çizgi)",
};

export const parts: Words["parts"] = {
  values: "Değerler",
  transcript: "Ne söyleniyor",
  captions: "Altyazılar",
};

export const notStarted: Words["notStarted"] = {
  why: "Bu sayfanın bir bölümü gelmedi: burada olanı okuyabilirsiniz, ama sayfa henüz yanıt veremiyor.",
  again: "Yeniden yükle",
};

export const quotation: Words["quotation"] = {
  quoted: (words) => `“${words}”`,
  within: /“([^”]+)”/g,
};

export const questions: Words["questions"] = {
  check: "Denetle",
  tryAgain: "Yeniden dene",
  choose: (count) => `${["İki yanıt", "Üç yanıt", "Dört yanıt"][count - 2] ?? "Uyan bütün yanıtları"} seçin.`,
  leftOver: (count) => `${["Bir", "İki", "Üç"][count - 1] ?? "Birkaç"} seçenek artar.`,
  isLeftOver: "artan",
  isLeftOverOnPaper: "Artan",
  isNoPartner: "Hiçbir maddenin eşi değil.",
  isRight: "✓ doğru",
  right: "Doğru.",
  wrong: "Hayır.",
  why: "Neden?",
};

export const attempt: Words["attempt"] = {
  matchFirst: "Önce en az birini eşleştirin.",
  sortFirst: "Önce en az birini sınıflandırın.",
  matched: (right, of, rest) =>
    `${of} yanıttan ${right} tanesi doğru${rest ? `, eşleştirilecek ${rest} madde var` : ""}.`,
  sorted: (right, of, rest) =>
    `${of} yanıttan ${right} tanesi doğru${rest ? `, sınıflandırılacak ${rest} madde var` : ""}.`,
  readWhyAtOne: " Nedenini okumak için birine gidin.",
  readWhyAtRow: " Nedenini okumak için bir satıra gidin.",
};

export const choice: Words["choice"] = {
  chooseFirst: "Önce bir yanıt seçin.",
  yours: "Sizin yanıtınız.",
  right: "Doğru.",
  rightOne: "Doğru yanıt.",
  notQuite: "Tam olarak değil.",
};

export const matching: Words["matching"] = {
  right: "doğru",
  answer: (number) => `yanıt: ${number}`,
};

export const sorting: Words["sorting"] = {
  right: "Doğru.",
  answer: (group) => `Yanıt: ${group}.`,
};

export const widgets: Words["widgets"] = {
  yourAnswer: "Yanıtınız",
  yourFirstAnswer: "– ilk yanıtınız",
  oneHandEach: "Herkes bir el kaldırsın",
  handFewer: (option) => `Bir el eksilt: ${option}`,
  handMore: (option) => `Bir el ekle: ${option}`,
  before: "önce",
  now: "şimdi",
  clear: "Temizle",
  staysHere: "Bu cihazda kalır",
  timer: "Zamanlayıcı",
  timeLeft: "Kalan süre",
  minutes: (count) => `${count} dk`,
  start: "Başlat",
  oneMore: "+1 dk",
  nextPhase: "Sonraki aşama",
  restart: "Baştan başlat",
};

export const hands: Words["hands"] = {
  count: (count) => `${count} el`,
};

export const timer: Words["timer"] = {
  isUp: (phase) => `${phase}: süre doldu.`,
  runs: "Süre işliyor.",
  stands: "Süre durdu.",
  pause: "Duraklat",
  again: "Yeniden",
  start: "Başlat",
};

export const ink: Words["ink"] = { byHand: "Elle çizilmiş" };

export const news: Words["news"] = {
  sentences: {
    unreadable: "Bu cihazda saklananların bir bölümü okunamıyor. O bölüm kenara konuldu; gerisi burada.",
    unkept: "Bu tarayıcı şimdi hiçbir şey saklamıyor: sayfa kapanınca yanıtlar ve metinler kaybolur.",
    older: "Bu sayfanın daha eski bir sürümünün sakladıkları hâlâ burada.",
  },
};

export const newVersion: Words["newVersion"] = {
  isThere: "Bu dersin yeni bir sürümü var. ",
  use: "Şimdi kullan",
  later: "Sonra",
};

export const keys: Words["keys"] = {
  does: {
    next: "Sonraki adım ya da slayt, kanıt slaytları da",
    previous: "Önceki adım ya da slayt",
    right: "Sonraki adım ya da ana çizginin sonraki slaydı",
    left: "Önceki adım ya da ana çizginin önceki slaydı",
    down: "Aşağıya, kanıta; sonra yine yukarıya",
    "skip-right": "Slaydın adımlarını atla",
    first: "İlk ya da son slayt",
    overview: "Genel bakış: oklarla ve Enter ile seçin",
    contents: "İçindekiler, bölüm bölüm",
    jump: "Numarasıyla ya da sözcükleriyle bir slayda git",
    "black-out": "Siyah ekran, sonra geri",
    "white-out": "Beyaz ekran, sonra geri",
    speaker: "Konuşmacı görünümü, kendi penceresinde",
    pen: "Kalem, sonra bırak; 1, 2, 3 kalem seçer",
    undo: "Bir çizgiyi geri al",
    erase: "Slayttaki çizgileri temizle",
    pointer: "İşaretçi, sonra bırak",
    fullscreen: "Bu pencere tam ekran, sonra geri",
    present: "Sunum tam ekran (kumanda)",
    zoom: "Yakınlaştır, sonra geri; bu sırada oklar, + ve −",
    vote: "Bir soruda oyla, tartış, yeniden oyla, yanıtı göster",
    theme: "Açık, koyu ya da yüksek karşıtlık",
    room: "Salon: renkler, deneme kartı, yazı boyu, günlük",
    help: "Bu yardım",
  },
  altArrow: "Alt + ok",
  shiftArrow: "Shift + ok",
};

export const lecture: Words["lecture"] = {
  close: "Kapat",
  readAsPage: "Bu dersi sayfa olarak okuyun",
  withoutScript: "JavaScript olmadan bu sayfa ilk slaydı gösterir. Dersin tamamı iki yalın sayfadadır:",
  toRead: "okumak için",
  and: "ve",
  toPrint: "yazdırmak için",
  deck: "Sunum",
  contents: "İçindekiler",
  contentsKey: "İçindekiler (M)",
  keys: "Tuşlar",
  keysKey: "Tuşlar (?)",
  slideToRead: "Bu slayt, okumak için",
  print: "Yazdırmak için",
  jump: "Bir slayda git",
  jumpTo: "Numarası ya da başlığından sözcükler",
  go: "Git",
  characters: "Harfler, rakamlar ve işaretler birer tuştur: bilgisayara sesle komut veriyorsanız kapatın",
  aboutKeys: (keys) =>
    `Konuşmacı görünümünde şu tuşların dışında hepsi çalışır: ${keys.join(", ")}. Odaktaki denetim kendi gereksindiği tuşları tutar; Page Up ve Page Down metin alanı dışında her yerden sunumu ilerletir, bir yanıta tıklandıktan sonra oklar da.`,
};

export const pen: Words["pen"] = {
  pen: "Kalem",
  names: { fine: "İnce kalem", broad: "Kalın kalem", marker: "Fosforlu kalem" },
  undo: "Geri al",
  undoKey: "Geri al (U)",
  erase: "Slaydı temizle",
  eraseKey: "Bu slaydı temizle (E)",
  wipe: "Tümünü temizle",
  fingers: "Parmakla çiz",
  prints: "Çizgileri yazdır",
  done: "Bitti",
  doneKey: "Kalemi bırak (D ya da Esc)",
  inHand: { pen: "Kalem elde.", pointer: "İşaretçi elde." },
  away: "Bırakıldı.",
  undone: "Son çizgi geri alındı.",
  erased: "Bu slayttaki çizgiler temizlendi.",
  wiped: "Bütün çizgiler temizlendi.",
};

export const room: Words["room"] = {
  room: "Salon",
  colours: "Renkler ve projektör",
  testCard: "Deneme kartı",
  isLarge: "Yazı yeterince büyük mü?",
  height: "Görüntünün yüksekliği (m)",
  lastRow: "Son sıradan ekrana (m)",
  measure: "İkisini ölçüp buraya yazın.",
  after: "Dersten sonra",
  saveLog: "Günlüğü kaydet",
  newLog: "Yeni günlük başlat",
  aboutLog: "Günlük bir hesap tablosudur: bu pencere açılalı beri her slayt için planlanan ve geçen dakikalar.",
  testCardAlt: "Projektörü ayarlamak için gri basamaklar, yazı boyları ve bir daire",
  canYouRead: (px) => `720 pikselden ${px} px: son sıra bunu okuyabiliyor mu?`,
  aboutTestCard: "Her basamak sonrakinden farklı; daire yuvarlak; çerçeve dört kenara değiyor. Escape geri götürür.",
};

export const speaker: Words["speaker"] = {
  time: "Zaman",
  now: "Şimdi",
  thisSlide: "Bu slayt",
  lesson: "Ders",
  reset: "Sıfırla",
  deck: "Sunum",
  previous: "Önceki",
  next: "Sonraki",
  black: "Siyah",
  white: "Beyaz",
  contents: "İçindekiler",
  pen: "Kalem",
  pointer: "İşaretçi",
  keys: "Tuşlar",
  fullScreen: "Tam ekran (F5)",
  notes: "Notlar",
  smaller: "Notlar küçülsün",
  smallerSign: "A−",
  larger: "Notlar büyüsün",
  largerSign: "A+",
  whatToSay: "Söylenecekler",
  answers: "Yanıtlar",
  forYouAlone: "Yalnızca sizin için",
};

export const themes: Words["themes"] = { names: { light: "Açık", dark: "Koyu", contrast: "Yüksek karşıtlık" } };

export const start: Words["start"] = {
  keysLate: "Bazı tuşlar henüz gelmedi; yeniden isteniyorlar.",
  keysHere: "Şimdi bütün tuşlar hazır.",
  framed: (address) => `Bu sunuyu çevreleyen sayfa bazı tuşları engelliyor. Sunuyu tek başına açın: ${address}`,
  speakerLate: "Konuşmacı görünümü henüz gelmedi; yeniden isteniyor.",
};
export const notLoaded: Words["notLoaded"] = {
  part: "Sunumun bu bölümü şimdi yüklenemiyor.",
  late: "Sunumun bu bölümü henüz gelmedi; bekleniyor.",
};
export const fullscreen: Words["fullscreen"] = { isForbidden: "Bu tarayıcı burada tam ekrana izin vermiyor." };
export const addresses: Words["addresses"] = {
  noSlide: (name) => `Bu sunumda “${name}” adlı slayt yok. İlk slaydı gösteriliyor.`,
  nearest: (name, headline) => `Bu sunumda “${name}” adlı slayt yok. “${headline}” gösteriliyor.`,
};
export const overview: Words["overview"] = { how: "Genel bakış: oklar slayt seçer, Enter açar." };
export const zoom: Words["zoom"] = { how: "Oklar gösterilen bölümü kaydırır, + ve − boyunu değiştirir, Z geri döner." };
export const pointer: Words["pointer"] = { how: "İşaretçi: R ya da Esc ile bırakılır." };
export const arrows: Words["arrows"] = {
  next: "sonraki slayt",
  previous: "önceki slayt",
  above: "üstteki slayt",
  below: "alttaki slayt",
};
export const blackScreen: Words["blackScreen"] = { resume: "Sunumu sürdür" };
export const contents: Words["contents"] = { here: "Buradasınız" };
export const jump: Words["jump"] = {
  notFound: (words, slides) => `“${words}” adlı slayt yok. Slayt sayısı ${slides}.`,
};
export const lastPlace: Words["lastPlace"] = {
  goOn: (slide) => `${slide}. slayttan sürsün mü?`,
  clearHands: "Geçen sefer sayılan eller silinsin mi?",
};

export const roomDialog: Words["roomDialog"] = {
  clearHands: (hands) => `Sayılan ${hands} eli sil`,
  goOn: (slide) => `Son dersin bittiği ${slide}. slayttan sürdür`,
  handsCleared: "El kaldırmaların bütün sayıları yeniden 0.",
  logSaved: "Günlük, tarayıcının indirilenleri koyduğu yerde.",
  logBegun: "Yeni günlük başladı: her slayt 0 dakikada.",
  logFile: (day) => `ders-${day}.csv`,
  logHead: ["numara", "dosya", "başlık", "planlanan dk", "gösterilen dk", "siyah ya da beyaz dk", "gidiş"],
};

export const depth: Words["depth"] = {
  metres: (metres) => `${metres} m`,
  between: (least, most) => `Yalnızca ${least} ile ${most} arası.`,
  large: "Yeterince büyük: son sıra en küçük yazıyı rahat okur.",
  justLarge: (ease) => `Ancak yeter: ${ease} ötesinde en küçük yazı zor okunur.`,
  advice: (height) => `Yakınlaştırın (Z), oturanları öne alın ya da görüntüyü ${height} m yükseklikte yapın.`,
  smallest: (from, advice) => `En küçük yazı ${from} ötesinde okunmaz. ${advice}`,
  body: (from, smallest, advice) => `Metin ${from} ötesinde, en küçük yazı ${smallest} ötesinde okunmaz. ${advice}`,
};

export const blocked: Words["blocked"] = {
  title: "Tarayıcı konuşmacı görünümünü engelledi",
  before:
    "İzin vermek için adres çubuğunun ucundaki engellenen pencereler işaretini kullanın, her zaman izin vermeyi seçin ve yeniden S tuşuna basın. Ya da ",
  link: "konuşmacı görünümünü buradan açın",
  after: " ve kendi ekranınıza taşıyın.",
  close: "Kapat",
};

export const speakerView: Words["speakerView"] = {
  title: (headline, lesson) => `${headline} · Konuşmacı görünümü · ${lesson}`,
  now: "Şimdi",
  next: "Sonraki",
  theEnd: "Son",
  inDecksWindow: {
    overview: "Genel bakış için sunumun kendi penceresinde O tuşuna basın.",
    zoom: "Yakınlaştırmak için sunumun kendi penceresinde Z tuşuna basın.",
    room: "Salon için sunumun kendi penceresinde C tuşuna basın.",
  },
  place: (when, number, of) => `${when}: ${number} / ${of}`,
  steps: (count) => `${count} adım`,
  step: (number, of) => `adım ${number} / ${of}`,
  evidence: "kanıt",
  criticalLine: "eleştirel çizgi",
  ifTime: "zaman kalırsa",
  screen: { black: "ekran siyah", white: "ekran beyaz" },
};

export const speakerTimes: Words["speakerTimes"] = {
  ofMinutes: (minutes) => `/ ${minutes} dk`,
  ofMinutesAndArticle: (minutes, article) => `/ ${minutes} dk, metin çizgisi ${article}`,
  noTime: "süre planlanmadı",
  notStarted: "Başlamadı",
  runs: {
    onTime: "Zamanında",
    behind: (minutes) => `${minutes} dk geride`,
    ahead: (minutes) => `${minutes} dk ileride`,
  },
  paused: {
    onTime: "Durakladı, zamanında",
    behind: (minutes) => `Durakladı, ${minutes} dk geride`,
    ahead: (minutes) => `Durakladı, ${minutes} dk ileride`,
  },
  endsAbout: (time) => `bitiş yaklaşık ${time}`,
  wouldEnd: (time) => `şimdi başlasa bitiş ${time}`,
  pause: "Duraklat",
  goOn: "Sürdür",
  start: "Başlat",
  undoReset: "Sıfırlamayı geri al",
  reset: "Sıfırla",
};

export const speakerSide: Words["speakerSide"] = {
  fillFromDeck: "Tarayıcı ekranı yalnız sunumun kendi penceresinden doldurur: sunuma tıklayıp orada F tuşuna basın.",
  onOtherScreen: "Sunum öteki ekranda",
  fullScreen: "Sunum tam ekran",
  noDeck: "Sunum penceresi açık değil. ",
  openDeck: "Sunumu aç",
};

export const vote: Words["vote"] = {
  handFewer: (option) => `Bir el eksilt: ${option}`,
  hands: (option) => `Eller: ${option}`,
  handMore: (option) => `Bir el ekle: ${option}`,
  first: "ilk ",
  second: "ikinci ",
  beginKey: "Oyla, tartış, yeniden oyla, yanıtı göster (A)",
  begin: "Önce oylayın",
  nextKey: "Sonraki (A)",
  bars: "Grafik",
  anew: "Yeniden sor",
  back: "Geri",
  stop: "Durdur",
  discussion: "Tartışma",
  startClock: "Başlat",
  oneMore: "+1 dk",
  leadsTo: { vote: "Tartışın", discuss: "Tekrar oylayın", again: "Yanıtı göster" },
  firstVote: (hands) => `İlk oylama, tek başına: ${hands} el`,
  discuss: "İkişer tartışın",
  secondVote: (hands) => `İkinci oylama: ${hands} el`,
  outlined: "İçi boş: ilk oylama. Dolu: ikinci.",
  noQuestion: "Burada oylanacak soru yok.",
};

export const live: Words["live"] = {
  phases: { closed: "kapalı", first: "ilk oylama", talk: "tartışma", second: "ikinci oylama", shown: "gösteriliyor" },
  phonesAreIn: (count) => `${count} telefon bağlı`,
};

export const liveJoin: Words["liveJoin"] = {
  title: "Telefonunuzla yanıtlayın",
  close: "Kapat",
  cantGetIn: "Bir telefon giremiyor mu?",
  toTry: [
    "Telefon bu bilgisayarla aynı Wi-Fi ağında mı, VPN kapalı mı, mobil veri kapalı mı?",
    "Aşağıdaki öteki adresleri deneyin; sorulduğunda bu bilgisayarın güvenlik duvarında Node için izin verin.",
    "Bazı ağlar cihazları birbirinden ayırır. Bu bilgisayarda ya da bir telefonda erişim noktası açıp ikisini de ona bağlayın.",
    "Ya da oda bir aktarıcıda dursun: npm start -- --relay https://…",
  ],
  button: "Telefonla yanıtla",
  works: (phonesAreIn) => `✓ Çalışıyor: ${phonesAreIn}.`,
  measure: "Son sıranın tarayıp tarayamayacağını öğrenmek için salonu ölçün (C).",
  largeEnough: "Son sıranın taraması için yeterince büyük.",
  scannedUpTo: (metres) =>
    `Telefonlar en çok ${metres} m uzaktan tarar. Daha arkadakiler yakınlaştırır ya da adresi yazar.`,
  tryIt: "Kendi telefonunuzla tarayın: çalışınca burada bir onay işareti belirir.",
};

export const livePanel: Words["livePanel"] = {
  noNetwork: "Bu bilgisayar hiçbir ağda değil: telefonlar ona ulaşamaz.",
  code: (address, code) => `Telefonla yanıtlamak için QR kodu: ${address}, kod ${code}`,
  fromClass: "Sınıftan",
  answeredOf: (answered, people) => `${people} kişiden ${answered} kişi yanıtladı`,
  answered: (answered) => `${answered} kişi yanıtladı`,
  phones: (count) => `${count} telefon`,
  whoMoved: "Kim nereye geçti: satırdan sütuna. Nokta, beşten az demektir.",
  rows: "Yanıtlar, satır satır",
};

export const liveDesk: Words["liveDesk"] = {
  title: "Canlı yanıtlar",
  lost: "Canlı oda yanıt vermiyor.",
  leadFromPhone: "Telefonunuzdan yönetin",
  leadCode: "Konuşmacının kendi telefonu için QR kodu",
  answered: (answered) => `${answered} kişi yanıtladı`,
  ok: "Uygun",
  drop: "Çıkar",
  takeDown: "İndir",
  bringBack: "Geri getir",
  question: "Soru: ",
  takesQuestions: "Sınıftan sorular",
  tellsSlides: "Telefonlarda slaytlar sözle",
  saving: "Yanıtlar getiriliyor.",
  notSaved: "Canlı oda yanıt vermiyor: hiçbir şey kaydedilmedi.",
  end: "Odayı kapat",
  endSurely: "Kapat: bütün oylar silinir. Önce kaydettiniz mi?",
  save: "Yanıtları kaydet (CSV)",
  saveAsJson: "JSON",
  file: (day) => `yanitlar-${day}`,
};

export const liveResults: Words["liveResults"] = {
  head: ["slayt", "soru", "tur", "satır", "yanıt", "sayı"],
  moved: "geçti",
  fewerThan5: "5’ten az",
  fromClass: "Sınıftan",
};

export const liveWall: Words["liveWall"] = {
  title: "Canlı yanıtlar",
  lost: "Canlı oda yanıt vermiyor. Telefonlar yanıtlarını tutar; eller her zamanki gibi sayılır.",
  lead: "Bu pencereden yönet",
  anotherLeads: "Odayı başka bir pencere yönetiyor. ",
};

export const phone: Words["phone"] = {
  title: (lesson) => `${lesson}: burada yanıtlayın`,
  code: "Kod",
  codeHint: "Altı harf ve rakam, ekrandaki gibi",
  enter: "Gir",
  doorTitle: "Telefonunuzla yanıtlayın",
  door: {
    noCode: "Bu bir kod değil. Kod altı harf ve rakamdan oluşur.",
    noRoom: "Şimdi bu kodla bir oda yok. Ekranda göründüğü gibi mi yazdınız?",
    tooMany: "Şu anda çok kişi kod deniyor. Birkaç saniye sonra yeniden deneyin.",
  },
  send: "Gönder",
  ask: "Soru sor",
  yourQuestion: "Sorunuz",
  askHint: "Önce konuşmacı okur. Yanında ad gitmez.",
  asked: "Gönderildi. Önce konuşmacı okur.",
  choose: (most) => (most > 1 ? `En çok ${most} yanıt seçin.` : "Bir yanıt seçin."),
  noChoice: "–",
  kept: (time) => `Saklandı${time && `, ${time}`}. Oylama kapanana dek değiştirebilirsiniz.`,
  waiting: "Henüz gönderilmedi. Bu telefonda bekliyor, kendiliğinden gidecek.",
  refused: {
    closed: "Bu soru kapandı: yanıtınız geç kaldı.",
    wrong: "Bu yanıt soruya uymuyor. Yeniden seçin.",
    "too many": "Bu çok hızlıydı. Biraz bekleyip yeniden deneyin.",
    "no room": "Artık böyle bir oda yok.",
  },
  phase: {
    closed: "Kapalı.",
    first: "Oylama açık. Önce tek başınıza yanıtlayın.",
    talk: "Oylama kapalı. Yanınızdakiyle konuşun.",
    second: "Oylama yeniden açık.",
    shown: "Oylama kapalı. Sınıf böyle yanıtladı.",
  },
  once: "Oylama açık.",
  firstVote: "İlk oylama",
  secondVote: "İkinci oylama",
  answers: "Yanıtlar",
  onTheWall: "Ekranda",
  figure: "Şekil",
  nothing: "Şimdi yanıtlanacak bir şey yok. Sonraki soru burada kendiliğinden belirir.",
  lookAgain: "Yenilikleri göster",
  room: (code) => `Oda ${code}`,
  states: {
    fine: "Bağlı",
    "no network": "Ağ yok: bu telefon kimseye ulaşamıyor. Wi-Fi bağlantınıza bakın.",
    "no server": "Odanın bilgisayarı yanıt vermiyor. Konuşmacıyla aynı Wi-Fi ağında mısınız?",
    away: "Konuşmacı burada değil. Yanıtlarınız saklanıyor.",
    ended: "Bu oda kapandı.",
  },
  privacyTitle: "Benden ne saklanıyor?",
  privacy: [
    "Ad yok, hesap yok, adres yok: odanın bilgisayarı yanıtınızı bu telefonun uydurduğu rastgele bir sayıyla saklar.",
    "O sayının karıştırılmış bir biçimini tutar; onu çözebilecek olanı oda kapanınca, en geç bugün yok eder.",
    "Konuşmacı kaç kişinin neyi seçtiğini ve metinleri yazanı bilmeden görür. Hangi yanıttan hangisine geçildiği yalnızca beş ya da daha çok kişi geçtiyse gösterilir.",
    "Bu telefondaki bir çerez ve bir not, sayfayı yeniledikten sonra yanıtınızı değiştirmenizi sağlar. Başka kimseye bir şey gitmez.",
  ],
  licences: "Bu sayfa nelerden yapıldı",
};

export const lead: Words["lead"] = {
  title: (lesson) => `${lesson}: bu telefondan yönetin`,
  next: "Sonraki",
  previous: "Önceki",
  black: "Siyah ekran",
  vote: "Oylama: sonraki adım",
  notes: "Notlar",
  late: "Bu sayfa henüz gelmedi. Gelmezse yeniden yükleyin.",
  nobody: "Açık sunum yok. Konuşmacının bilgisayarında sunumu açın.",
  lost: "Oda yanıt vermiyor. Bu telefon denemeyi sürdürüyor.",
  denied: "Bu adres yönetmenize izin vermiyor. Konuşmacı görünümündeki kodu yeniden tarayın.",
  phases: { closed: "kapalı", first: "ilk oylama", talk: "tartışma", second: "ikinci oylama", shown: "gösteriliyor" },
  answered: (answered, people) => `${people} kişiden ${answered} kişi yanıtladı`,
  people: (count) => `${count} telefon bağlı`,
  minutes: (spent, planned) => `${spent} / ${planned} dk`,
};

export const review: Words["review"] = {
  title: (lesson) => `${lesson}: okumak için`,
  skip: "Derse geç",
  toPrint: "Bu ders, yazdırmak için",
  answers: "Yanıtlar",
  testYourself: "Kendinizi sınayın",
  inLecture: "Bu slayt derste",
  explanation: "Açıklama, yanıtlarıyla",
  claims: (text, count) => `${text.charAt(0).toLocaleUpperCase("tr")}${text.slice(1)}: ${count} sav`,
  search: "Arama",
  contents: "İçindekiler",
  display: "Görünüm",
  searchLesson: "Derste ara",
  larger: "Şekli büyüt",
  inWords: "Şekil, sözle",
  large: "Şekil, büyük",
  canBeMoved: "Şekil, kaydırılabilir",
  close: "Kapat",
  colours: "Renkler",
  themes: { device: "Bu cihazdaki gibi", light: "Açık", dark: "Koyu", contrast: "Yüksek karşıtlık" },
  textSize: "Yazı boyu",
  sizes: { normal: "Normal", large: "Büyük", larger: "Daha büyük", largest: "En büyük" },
  lineSpacing: "Satır aralığı",
  spacings: { normal: "Normal", wide: "Geniş", wider: "Daha geniş" },
  aloud: {
    title: "Sesli okuma",
    off: "Kapalı",
    on: "Açık",
    play: "Sesli oku",
    back: "Önceki cümle",
    forward: "Sonraki cümle",
    rate: "Hız",
  },
  progress: {
    title: "İlerlemeniz",
    about:
      "Yanıtlarınız ve yazdıklarınız bu cihazda, bu tarayıcıda kalır. Bazı tarayıcılar bunları zamanla siler; Safari bir hafta uğranmazsa siler. Bir dosya onları saklar ve başka bir cihaza taşır.",
    save: "Dosyaya kaydet",
    load: "Dosyadan yükle",
    reset: "Hepsini sil",
    file: "İlerleme dosyası",
    surely: "Bütün ilerlemeniz silinsin mi?",
    noWayBack: "Bu geri alınamaz. Yeniden isteyebilecekseniz önce bir dosyaya kaydedin.",
    keep: "Kalsın",
  },
  practice: {
    title: "Alıştırma",
    about:
      "Dersin soruları; her biri, unutmaya başlayacağınız gün yeniden sorulur. Günde birkaç dakika yeter; istediğiniz zaman bırakın.",
    start: "Başla",
    question: "Soru",
    howHard: "Ne kadar zordu?",
    readAgain: "Yeniden okumak için:",
    theLesson: "ders",
    next: "Sonraki soru",
    stop: "Bitir",
    coming: "Yeniden gelecek sorular",
    day: "Gün",
    questions: "Sorular",
    today: "bugün",
  },
};

export const answered: Words["answered"] = {
  of: (done, all) => `${done} / ${all}`,
  answered: " yanıtlandı",
};

export const aloud: Words["aloud"] = { play: "Sesli oku", pause: "Duraklat", goOn: "Okumaya devam et" };

export const notices: Words["notices"] = { close: "Bu bildirimi kapat" };

export const resume: Words["resume"] = { before: "Geçen sefer kaldığınız yer: ", after: "." };

export const search: Words["search"] = {
  nothing: (words) => `“${words}” için bir şey bulunamadı. Tek bir sözcük ya da başını deneyin.`,
  found: (count) => `${count} slayt bulundu`,
};

export const ownData: Words["ownData"] = {
  saved: (file) => `${file} adıyla kaydedildi.`,
  deleted: "Bütün ilerlemeniz silindi.",
  held: (answers, cards, texts) => `${answers} soru yanıtlandı, ${cards} soru alıştırmada, ${texts} metin yazıldı.`,
  refused: (file, why) => `“${file}” ${why} Hiçbir şey değişmedi.`,
  tooLarge: "kaydedilmiş ilerleme olamayacak kadar büyük.",
  cantBeRead: "okunamıyor.",
  loaded: (file) => `“${file}” yüklendi. İki yanıtın olduğu yerde sonraki geçerli.`,
};

export const transfer: Words["transfer"] = {
  noProgress: "kaydedilmiş ilerleme değil.",
  anotherLesson: "başka bir derse ait.",
  newer: "bu sayfanın daha yeni bir sürümüyle kaydedilmiş.",
  damaged: "bozuk: bir bölümü okunamıyor.",
};

export const days: Words["days"] = {
  dates: "tr",
  today: "bugün",
  tomorrow: "yarın",
  inDays: (count) => `${count} gün sonra`,
};

export const practice: Words["practice"] = {
  nothing: "Bugün için bir şey kalmadı.",
  start: "Başla",
  more: "Başka yeni sorular",
  late: "Alıştırma henüz gelmedi; bekleniyor.",
  notLoaded: "Alıştırma yüklenemedi. Bu sayfayı yeniden yükleyin ya da sonra deneyin.",
  new: (fresh) => `Bugün ${fresh} yeni soru var.`,
  due: (due) => `Bugün sırası gelen ${due} soru var.`,
  dueAndNew: (due, fresh) => `Bugün sırası gelen ${due} soru ve ${fresh} yeni soru var.`,
  today: "Bugün",
  tomorrow: "Yarın",
  after: "Daha sonra",
};

export const session: Words["session"] = {
  grades: { forgotten: "Unuttum", hard: "Zor", good: "İyi", easy: "Kolay" },
  question: (number, of) => `Soru ${number} / ${of}`,
  askedAgain: (distance, day) => `Yeniden sorulacak: ${distance}, ${day}.`,
  grade: (grade, distance) => ` ${grade}: ${distance}`,
};

export const print: Words["print"] = {
  title: (lesson) => `${lesson}: yazdırmak için`,
  minutes: (count) => `${count} dakika`,
  sentenceBySentence: (text) => `${text.charAt(0).toLocaleUpperCase("tr")}${text.slice(1)}, cümle cümle`,
  name: "Ad",
  date: "Tarih",
  print: "Yazdır",
  thisLesson: "Bu ders",
  lecture: "Sunum",
  review: "Okuma",
  beside: "Yan yana",
  noneBeside: "İkinci dil yok",
  choices: {
    kind: {
      name: "Tür",
      values: {
        slides: "Slaytlar",
        handout: "Dinleyici kopyası",
        notes: "Notlar",
        worksheet: "Çalışma kâğıdı",
        key: "Yanıt anahtarı",
      },
    },
    paper: { name: "Kâğıt", values: { a4: "A4", letter: "Letter" } },
    line: { name: "Çizgi", values: { critical: "Eleştirel: her şey", article: "Metin: yalnız metin" } },
    evidence: { name: "Kanıt slaytları", values: { yes: "Dâhil", no: "Hariç" } },
    ink: { name: "Mürekkep", values: { colour: "Renkli", grey: "Gri, tasarruf için" } },
    pen: { name: "Kalem çizgileri", values: { yes: "Dâhil", no: "Hariç" } },
  },
};

export const pages: Words["pages"] = {
  title: (lesson, kind) => `${lesson}: ${kind.toLocaleLowerCase("tr")}`,
  besideLate: "Öteki dil henüz gelmedi; bekleniyor.",
  notBeside: "Öteki dil yüklenemedi. Ağ gelince yeniden deneyin.",
  count: (count) => `${count} sayfa`,
};
