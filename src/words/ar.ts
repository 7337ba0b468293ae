// العربية. What each word is for stands in en.ts. Digits are those of the keyboard and of citations (1, 2, 3), as in the
// schools of the Maghreb; what is Latin in the middle of a sentence is set apart (isolated.ts).
import { isolated } from "./isolated.ts";
import { inArabic as counted } from "./plurals.ts";
import type { Words } from "./words.ts";

export const language: Words["language"] = {
  tag: "ar",
  direction: "rtl",
  name: "العربية",
  dates: "ar-u-nu-latn",
};

export const numbers: Words["numbers"] = {
  write: (digits) => `${digits}`,
  decimal: (number) => number.toFixed(1),
  letter: (index) => ["أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"][index] ?? `${index + 1}`,
};

export const slides: Words["slides"] = {
  text: "النص",
  theText: (text) => text,
  // Whatever the text is called, masculine or feminine.
  textItself: (text) => `الأصل (${text}):`,
  textToPrint: "الأصل نفسه للطباعة",
  sentences: (count) =>
    counted(count, {
      zero: "لا جمل",
      one: "جملة واحدة",
      two: "جملتان",
      few: `${count} جمل`,
      many: `${count} جملة`,
      other: `${count} جملة`,
    }),
  slide: "الشريحة",
  ofAll: (count) => `من ${count}`,
  manyWorks: (count) =>
    counted(count, {
      zero: "لا مراجع",
      one: "مرجع واحد، في القائمة الأخيرة",
      two: "مرجعان، في القائمة الأخيرة",
      few: `${count} مراجع، في القائمة الأخيرة`,
      many: `${count} مرجعًا، في القائمة الأخيرة`,
      other: `${count} مرجع، في القائمة الأخيرة`,
    }),
  readAlong: "للمتابعة على هاتفك: رمز QR يؤدي إلى الدرس بوصفه صفحة",
  ask: "اسأل:",
  expect: "الجواب المنتظر:",
  mistake: "الخطأ المحتمل:",
  ifLate: "إذا ضاق الوقت:",
  blank: "(فراغ)",
  lookedAt: (day) => `(اطُّلع عليه في ${day})`,
  comma: "، ",
  sources: "المراجع",
  edition: (version, day) => `النسخة ${isolated(version)}، ${day}`,
  evidence: "(أدلة)",
  criticalLine: "(المسار النقدي)",
};

export const parts: Words["parts"] = {
  values: "القيم",
  transcript: "ما يُقال",
  captions: "ترجمة نصية",
};

export const notStarted: Words["notStarted"] = {
  why: "لم يصل جزء من هذه الصفحة: يمكنك قراءة ما فيها، لكنها لا تستطيع الرد عليك بعد.",
  again: "حمّلها من جديد",
};

export const quotation: Words["quotation"] = {
  quoted: (words) => `«${words}»`,
  within: /«([^»]+)»/g,
};

export const questions: Words["questions"] = {
  check: "تحقّق",
  tryAgain: "حاول مجددًا",
  choose: (count) => `اختر ${["إجابتين", "ثلاث إجابات", "أربع إجابات"][count - 2] ?? "كل ما يصحّ"}.`,
  leftOver: (count) =>
    count === 1 ? "يبقى واحد بلا نظير." : `${["يبقى اثنان", "تبقى ثلاثة"][count - 2] ?? "تبقى عدة خيارات"} بلا نظير.`,
  isLeftOver: "بلا نظير",
  isLeftOverOnPaper: "لا نظير له",
  isNoPartner: "لا يقابل أي عنصر.",
  isRight: "✓ صحيح",
  right: "صحيح.",
  wrong: "لا.",
  why: "لماذا؟",
};

export const attempt: Words["attempt"] = {
  matchFirst: "صِل عنصرًا واحدًا على الأقل أولًا.",
  sortFirst: "صنّف عنصرًا واحدًا على الأقل أولًا.",
  matched: (right, of, rest) => `الصحيح: ${right} من ${of}${rest ? `، والباقي للوصل: ${rest}` : ""}.`,
  sorted: (right, of, rest) => `الصحيح: ${right} من ${of}${rest ? `، والباقي للتصنيف: ${rest}` : ""}.`,
  readWhyAtOne: " انتقل إلى أحدها لقراءة السبب.",
  readWhyAtRow: " انتقل إلى أحد الصفوف لقراءة السبب.",
};

export const choice: Words["choice"] = {
  chooseFirst: "اختر إجابة أولًا.",
  yours: "إجابتك.",
  right: "صحيح.",
  rightOne: "الإجابة الصحيحة.",
  notQuite: "ليس تمامًا.",
};

export const matching: Words["matching"] = {
  right: "صحيح",
  answer: (number) => `الجواب: ${number}`,
};

export const sorting: Words["sorting"] = {
  right: "صحيح.",
  answer: (group) => `الجواب: ${group}.`,
};

export const widgets: Words["widgets"] = {
  yourAnswer: "إجابتك",
  yourFirstAnswer: "– إجابتك الأولى",
  oneHandEach: "لكلٍّ يد واحدة",
  handFewer: (option) => `أنقص يدًا: ${option}`,
  handMore: (option) => `زد يدًا: ${option}`,
  before: "قبل",
  now: "الآن",
  clear: "مسح",
  staysHere: "يبقى على هذا الجهاز",
  timer: "المؤقّت",
  timeLeft: "الوقت الباقي",
  minutes: (count) => `${count} د`,
  start: "ابدأ",
  oneMore: `${isolated("+1")} د`,
  nextPhase: "المرحلة التالية",
  restart: "ابدأ من جديد",
};

export const hands: Words["hands"] = {
  count: (count) =>
    counted(count, {
      zero: "لا أيدي",
      one: "يد واحدة",
      two: "يدان",
      few: `${count} أيدٍ`,
      many: `${count} يدًا`,
      other: `${count} يد`,
    }),
};

export const timer: Words["timer"] = {
  isUp: (phase) => `${phase}: انتهى الوقت.`,
  runs: "المؤقّت يعمل.",
  stands: "المؤقّت متوقف.",
  pause: "إيقاف مؤقت",
  again: "مجددًا",
  start: "ابدأ",
};

export const ink: Words["ink"] = { byHand: "رسم باليد" };

export const news: Words["news"] = {
  sentences: {
    unreadable: "تعذّرت قراءة بعض ما حُفظ على هذا الجهاز. وُضع جانبًا، والباقي هنا.",
    unkept: "هذا المتصفح لا يحفظ شيئًا الآن: تضيع الإجابات والنصوص عند إغلاق هذه الصفحة.",
    older: "ما حفظته نسخة أقدم من هذه الصفحة ما زال هنا.",
  },
};

export const newVersion: Words["newVersion"] = {
  isThere: "هناك نسخة جديدة من هذا الدرس. ",
  use: "استعملها الآن",
  later: "لاحقًا",
};

export const keys: Words["keys"] = {
  does: {
    next: "الخطوة أو الشريحة التالية، مع شرائح الأدلة",
    previous: "الخطوة أو الشريحة السابقة",
    right: "الخطوة التالية، أو الشريحة التالية من المسار الرئيسي",
    left: "الخطوة السابقة، أو الشريحة السابقة من المسار الرئيسي",
    down: "نزولًا إلى الأدلة، ثم صعودًا",
    "skip-right": "تخطّي خطوات الشريحة",
    first: "الشريحة الأولى أو الأخيرة",
    overview: "نظرة عامة: اختر بالأسهم ثم Enter",
    contents: "المحتويات، قسمًا قسمًا",
    jump: "الانتقال إلى شريحة برقمها أو بكلمات منها",
    "black-out": "شاشة سوداء، ثم العودة",
    "white-out": "شاشة بيضاء، ثم العودة",
    speaker: "شاشة المحاضر، في نافذة مستقلة",
    pen: "القلم، ثم إبعاده؛ 1 و2 و3 لاختيار قلم",
    undo: "التراجع عن خط",
    erase: "محو خطوط الشريحة",
    pointer: "المؤشر، ثم إبعاده",
    fullscreen: "هذه النافذة بملء الشاشة، ثم العودة",
    present: "العرض بملء الشاشة (جهاز التحكم)",
    zoom: "تكبير، ثم العودة؛ الأسهم و+ و− أثناءه",
    vote: "تصويت على سؤال، ثم نقاش، ثم تصويت ثانٍ، ثم الجواب",
    theme: "فاتح أو داكن أو عالي التباين",
    room: "القاعة: الألوان، بطاقة الفحص، حجم الخط، السجل",
    help: "هذه المساعدة",
  },
  altArrow: "Alt + سهم",
  shiftArrow: "Shift + سهم",
};

export const lecture: Words["lecture"] = {
  close: "إغلاق",
  readAsPage: "اقرأ هذا الدرس صفحةً واحدة",
  withoutScript: "دون JavaScript تعرض هذه الصفحة الشريحة الأولى فقط. الدرس كله في صفحتين بسيطتين:",
  toRead: "للقراءة",
  and: "و",
  toPrint: "للطباعة",
  deck: "العرض",
  contents: "المحتويات",
  contentsKey: "المحتويات (M)",
  keys: "المفاتيح",
  keysKey: "المفاتيح (?)",
  slideToRead: "هذه الشريحة للقراءة",
  print: "للطباعة",
  jump: "الانتقال إلى شريحة",
  jumpTo: "رقمها، أو كلمات من عنوانها",
  go: "انتقل",
  characters: "الحروف والأرقام والرموز مفاتيح: عطّلها إذا كنت تملي على الحاسوب بصوتك",
  aboutKeys: (keys) =>
    `شاشة المحاضر تطيع كل المفاتيح إلا ${keys.map(isolated).join(" و")}. عنصر التحكم الذي عليه التركيز يحتفظ بالمفاتيح التي يحتاج إليها؛ أما Page Up وPage Down فتحرّكان العرض من كل مكان إلا من نص، وكذلك الأسهم بعد النقر على إجابة.`,
};

export const pen: Words["pen"] = {
  pen: "القلم",
  names: { fine: "قلم رفيع", broad: "قلم عريض", marker: "قلم تظليل" },
  undo: "تراجع",
  undoKey: "تراجع (U)",
  erase: "محو الشريحة",
  eraseKey: "محو هذه الشريحة (E)",
  wipe: "محو الكل",
  fingers: "الرسم بالأصابع",
  prints: "طباعة الخطوط",
  done: "تم",
  doneKey: "إبعاد القلم (D أو Esc)",
  inHand: { pen: "القلم في اليد.", pointer: "المؤشر في اليد." },
  away: "أُبعد.",
  undone: "تراجعت عن آخر خط.",
  erased: "مُحيت خطوط هذه الشريحة.",
  wiped: "مُحيت كل الخطوط.",
};

export const room: Words["room"] = {
  room: "القاعة",
  colours: "الألوان وجهاز العرض",
  testCard: "بطاقة الفحص",
  isLarge: "هل الخط كبير بما يكفي؟",
  height: "ارتفاع الصورة (م)",
  lastRow: "من الصف الأخير إلى الشاشة (م)",
  measure: "قِسهما واكتبهما هنا.",
  after: "بعد المحاضرة",
  saveLog: "حفظ السجل",
  newLog: "بدء سجل جديد",
  aboutLog: "السجل جدول لبرامج الجداول: الدقائق المخطّطة والمستغرقة في كل شريحة منذ فتح هذه النافذة.",
  testCardAlt: "درجات رمادية وأحجام خطوط ودائرة، لضبط جهاز العرض",
  canYouRead: (px) => `${isolated(`${px} px`)} من 720: هل يستطيع الصف الأخير قراءة هذا؟`,
  aboutTestCard: "كل درجة تختلف عن التي تليها؛ الدائرة مستديرة؛ الإطار يلامس الحواف الأربع. Escape للعودة.",
};

export const speaker: Words["speaker"] = {
  time: "الوقت",
  now: "الآن",
  thisSlide: "هذه الشريحة",
  lesson: "الدرس",
  reset: "تصفير",
  deck: "العرض",
  previous: "السابق",
  next: "التالي",
  black: "سوداء",
  white: "بيضاء",
  contents: "المحتويات",
  pen: "القلم",
  pointer: "المؤشر",
  keys: "المفاتيح",
  fullScreen: "ملء الشاشة (F5)",
  notes: "الملاحظات",
  smaller: "ملاحظات أصغر",
  smallerSign: "أ−",
  larger: "ملاحظات أكبر",
  largerSign: "أ+",
  whatToSay: "ما يقال",
  answers: "الإجابات",
  forYouAlone: "لك وحدك",
};

export const themes: Words["themes"] = { names: { light: "فاتح", dark: "داكن", contrast: "عالي التباين" } };

export const start: Words["start"] = {
  keysLate: "بعض المفاتيح لم تصل بعد، ويجري طلبها.",
  keysHere: "كل المفاتيح متاحة الآن.",
  framed: (address) => `الصفحة المحيطة بهذا العرض تحجب عنه بعض المفاتيح. افتحه وحده: ${isolated(address)}`,
  speakerLate: "شاشة المحاضر لم تصل بعد، ويجري طلبها.",
};
export const notLoaded: Words["notLoaded"] = {
  part: "تعذّر الآن تحميل هذا الجزء من العرض.",
  late: "هذا الجزء من العرض لم يصل بعد، ويجري طلبه.",
};
export const fullscreen: Words["fullscreen"] = { isForbidden: "هذا المتصفح لا يسمح هنا بملء الشاشة." };
export const addresses: Words["addresses"] = {
  noSlide: (name) => `لا شريحة باسم «${isolated(name)}» في هذا العرض. هذه شريحته الأولى.`,
  nearest: (name, headline) => `لا شريحة باسم «${isolated(name)}» في هذا العرض. هذه شريحة «${isolated(headline)}».`,
};
export const overview: Words["overview"] = { how: "نظرة عامة: الأسهم تختار شريحة، وEnter تفتحها." };
export const zoom: Words["zoom"] = { how: "الأسهم تحرّك الجزء المعروض، و+ و− تغيّران حجمه، وZ تعيدك." };
export const pointer: Words["pointer"] = { how: "المؤشر: R أو Esc لإبعاده." };
export const arrows: Words["arrows"] = {
  next: "الشريحة التالية",
  previous: "الشريحة السابقة",
  above: "الشريحة أعلاه",
  below: "الشريحة أدناه",
};
export const blackScreen: Words["blackScreen"] = { resume: "استئناف العرض" };
export const contents: Words["contents"] = { here: "أنت هنا" };
export const jump: Words["jump"] = {
  notFound: (words, slides) => `لا شريحة باسم «${isolated(words)}». عدد الشرائح ${slides}.`,
};
export const lastPlace: Words["lastPlace"] = {
  goOn: (slide) => `هل نتابع من الشريحة ${slide}؟`,
  clearHands: "هل تُمسح الأيدي المعدودة في المرة السابقة؟",
};

export const roomDialog: Words["roomDialog"] = {
  clearHands: (hands) =>
    counted(hands, {
      zero: "لا أيدي معدودة",
      one: "مسح اليد المعدودة",
      two: "مسح اليدين المعدودتين",
      few: `مسح ${hands} أيدٍ معدودة`,
      many: `مسح ${hands} يدًا معدودة`,
      other: `مسح ${hands} يد معدودة`,
    }),
  goOn: (slide) => `المتابعة من الشريحة ${slide}، حيث انتهت المحاضرة السابقة`,
  handsCleared: "عادت كل أعداد رفع الأيدي إلى الصفر.",
  logSaved: "حُفظ السجل حيث يضع المتصفح التنزيلات.",
  logBegun: "بدأ سجل جديد: كل شريحة عند صفر دقيقة.",
  logFile: (day) => `محاضرة-${day}.csv`,
  logHead: ["الرقم", "الملف", "العنوان", "الدقائق المخططة", "الدقائق المعروضة", "دقائق السواد أو البياض", "الزيارات"],
};

export const depth: Words["depth"] = {
  metres: (metres) => `${metres} م`,
  between: (least, most) => `بين ${least} و${most} فقط.`,
  large: "كبير بما يكفي: يقرأ الصف الأخير أصغر خط بسهولة.",
  justLarge: (ease) => `يكفي بالكاد: بعد ${ease} تحتاج قراءة أصغر خط إلى جهد.`,
  advice: (height) => `كبّر بالمفتاح Z، أو قرّب الجالسين، أو اجعل ارتفاع الصورة ${height} م.`,
  smallest: (from, advice) => `أصغر خط لا يُقرأ ابتداءً من ${from}. ${advice}`,
  body: (from, smallest, advice) => `المتن لا يُقرأ ابتداءً من ${from}، وأصغر خط ابتداءً من ${smallest}. ${advice}`,
};

export const blocked: Words["blocked"] = {
  title: "منع المتصفح شاشة المحاضر",
  before: "للسماح بها استعمل علامة النوافذ الممنوعة في طرف شريط العنوان، واختر السماح دائمًا، ثم اضغط S مرة أخرى. أو ",
  link: "افتح شاشة المحاضر من هنا",
  after: "، وانقلها إلى شاشتك.",
  close: "إغلاق",
};

export const speakerView: Words["speakerView"] = {
  title: (headline, lesson) => `${headline} · شاشة المحاضر · ${lesson}`,
  now: "الآن",
  next: "التالي",
  theEnd: "النهاية",
  inDecksWindow: {
    overview: "للنظرة العامة اضغط O في نافذة العرض نفسها.",
    zoom: "للتكبير اضغط Z في نافذة العرض نفسها.",
    room: "لإعدادات القاعة اضغط C في نافذة العرض نفسها.",
  },
  place: (when, number, of) => `${when}: ${number} من ${of}`,
  steps: (count) =>
    counted(count, {
      zero: "بلا خطوات",
      one: "خطوة واحدة",
      two: "خطوتان",
      few: `${count} خطوات`,
      many: `${count} خطوة`,
      other: `${count} خطوة`,
    }),
  step: (number, of) => `الخطوة ${number} من ${of}`,
  evidence: "أدلة",
  criticalLine: "المسار النقدي",
  ifTime: "إن اتسع الوقت",
  screen: { black: "الشاشة سوداء", white: "الشاشة بيضاء" },
};

export const speakerTimes: Words["speakerTimes"] = {
  ofMinutes: (minutes) => `من ${minutes} د`,
  ofMinutesAndArticle: (minutes, article) => `من ${minutes} د، ومسار النص ${article}`,
  noTime: "بلا وقت مخطط",
  notStarted: "لم يبدأ",
  runs: {
    onTime: "في الموعد",
    behind: (minutes) => `متأخر ${minutes} د`,
    ahead: (minutes) => `متقدم ${minutes} د`,
  },
  paused: {
    onTime: "متوقف، في الموعد",
    behind: (minutes) => `متوقف، متأخر ${minutes} د`,
    ahead: (minutes) => `متوقف، متقدم ${minutes} د`,
  },
  endsAbout: (time) => `ينتهي نحو ${isolated(time)}`,
  wouldEnd: (time) => `لو بدأ الآن لانتهى عند ${isolated(time)}`,
  pause: "إيقاف مؤقت",
  goOn: "متابعة",
  start: "ابدأ",
  undoReset: "إلغاء التصفير",
  reset: "تصفير",
};

export const speakerSide: Words["speakerSide"] = {
  fillFromDeck: "لا يملأ المتصفح الشاشة إلا من نافذة العرض نفسها: انقر على العرض واضغط F هناك.",
  onOtherScreen: "العرض على الشاشة الأخرى",
  fullScreen: "العرض بملء الشاشة",
  noDeck: "نافذة العرض غير مفتوحة. ",
  openDeck: "افتح العرض",
};

export const vote: Words["vote"] = {
  handFewer: (option) => `أنقص يدًا: ${option}`,
  hands: (option) => `الأيدي: ${option}`,
  handMore: (option) => `زد يدًا: ${option}`,
  first: "الأول ",
  second: "الثاني ",
  beginKey: "تصويت، ثم نقاش، ثم تصويت ثانٍ، ثم الجواب (A)",
  begin: "صوّتوا أولًا",
  nextKey: "التالي (A)",
  bars: "الأعمدة",
  anew: "اسأل من جديد",
  back: "رجوع",
  stop: "توقف",
  discussion: "النقاش",
  startClock: "ابدأ",
  oneMore: `${isolated("+1")} د`,
  leadsTo: { vote: "ناقشوا", discuss: "صوّتوا ثانية", again: "اكشف الجواب" },
  firstVote: (hands) =>
    `التصويت الأول، كلٌّ وحده: ${counted(hands, {
      zero: "لا أيدي",
      one: "يد واحدة",
      two: "يدان",
      few: `${hands} أيدٍ`,
      many: `${hands} يدًا`,
      other: `${hands} يد`,
    })}`,
  discuss: "نقاش ثنائي",
  secondVote: (hands) =>
    `التصويت الثاني: ${counted(hands, {
      zero: "لا أيدي",
      one: "يد واحدة",
      two: "يدان",
      few: `${hands} أيدٍ`,
      many: `${hands} يدًا`,
      other: `${hands} يد`,
    })}`,
  outlined: "المفرّغ: التصويت الأول. المملوء: الثاني.",
  noQuestion: "لا سؤال هنا للتصويت عليه.",
};

export const live: Words["live"] = {
  phases: {
    closed: "مغلق",
    first: "التصويت الأول",
    talk: "النقاش",
    second: "التصويت الثاني",
    shown: "معروض",
  },
  phonesAreIn: (count) =>
    counted(count, {
      zero: "لا هواتف متصلة",
      one: "هاتف واحد متصل",
      two: "هاتفان متصلان",
      few: `${count} هواتف متصلة`,
      many: `${count} هاتفًا متصلًا`,
      other: `${count} هاتف متصل`,
    }),
};

export const liveJoin: Words["liveJoin"] = {
  title: "أجب بهاتفك",
  close: "إغلاق",
  cantGetIn: "هاتف لا يستطيع الدخول؟",
  toTry: [
    "هل الهاتف في شبكة Wi-Fi نفسها التي فيها هذا الحاسوب، دون VPN، وبيانات الهاتف مطفأة؟",
    "جرّب العناوين الأخرى أدناه، واسمح لـNode في جدار حماية هذا الحاسوب حين يُطلب ذلك.",
    "بعض الشبكات تعزل الأجهزة بعضها عن بعض. افتح نقطة اتصال على هذا الحاسوب أو على هاتف، وصِل الجهازين بها.",
    `أو اجعل القاعة على خادم وسيط: ${isolated("npm start -- --relay https://…")}`,
  ],
  button: "الإجابة بالهاتف",
  works: (phonesAreIn) => `✓ نجح الاتصال: ${phonesAreIn}.`,
  tryIt: "امسح الرمز ضوئيًا بهاتفك: تظهر هنا علامة حين ينجح.",
  measure: "قِس القاعة (C) لتعرف هل يستطيع الصف الأخير مسحه.",
  largeEnough: "كبير بما يكفي ليمسحه الصف الأخير.",
  scannedUpTo: (metres) => `تمسحه الهواتف من مسافة تصل إلى ${metres} م. ومن هو أبعد يكبّر الصورة أو يكتب العنوان.`,
};

export const livePanel: Words["livePanel"] = {
  noNetwork: "هذا الحاسوب خارج أي شبكة: لا تصل إليه الهواتف.",
  code: (address, code) => `رمز QR للإجابة بالهاتف: ${isolated(address)}، الرمز ${isolated(code)}`,
  fromClass: "من الصف",
  answeredOf: (answered, people) => `أجاب ${answered} من ${people}`,
  answered: (answered) => `أجاب ${answered}`,
  phones: (count) =>
    counted(count, {
      zero: "لا هواتف",
      one: "هاتف واحد",
      two: "هاتفان",
      few: `${count} هواتف`,
      many: `${count} هاتفًا`,
      other: `${count} هاتف`,
    }),
  whoMoved: "من انتقل وإلى أين: من صف إلى عمود. النقطة تعني أقل من خمسة.",
  rows: "الإجابات، صفًا صفًا",
};

export const liveDesk: Words["liveDesk"] = {
  title: "الإجابات المباشرة",
  lost: "القاعة المباشرة لا تجيب.",
  leadFromPhone: "قُد العرض من هاتفك",
  leadCode: "رمز QR لهاتف المحاضر",
  answered: (answered) => `أجاب ${answered}`,
  ok: "موافق",
  drop: "استبعاد",
  takeDown: "إنزال",
  bringBack: "إعادة",
  question: "سؤال: ",
  takesQuestions: "أسئلة من الصف",
  tellsSlides: "الشرائح بالكلمات على الهواتف",
  saving: "يجري جلب الإجابات.",
  notSaved: "القاعة المباشرة لا تجيب: لم يُحفظ شيء.",
  end: "إنهاء القاعة",
  endSurely: "إنهاؤها: تُحذف كل الأصوات. هل تحفظ أولًا؟",
  save: "حفظ الإجابات (CSV)",
  saveAsJson: "JSON",
  file: (day) => `إجابات-${day}`,
};

export const liveResults: Words["liveResults"] = {
  head: ["الشريحة", "السؤال", "الجولة", "الصف", "الإجابة", "العدد"],
  moved: "انتقل",
  fewerThan5: "أقل من 5",
  fromClass: "من الصف",
};

export const liveWall: Words["liveWall"] = {
  title: "الإجابات المباشرة",
  lost: "القاعة المباشرة لا تجيب. الهواتف تحتفظ بإجاباتها، وتُعدّ الأيدي كالمعتاد.",
  lead: "قُد من هذه النافذة",
  anotherLeads: "نافذة أخرى تقود القاعة. ",
};

export const phone: Words["phone"] = {
  title: (lesson) => `${lesson}: أجب هنا`,
  code: "الرمز",
  codeHint: "ستة حروف وأرقام، كما على الشاشة",
  enter: "ادخل",
  doorTitle: "أجب بهاتفك",
  door: {
    noCode: "ليس هذا رمزًا. الرمز ستة حروف وأرقام.",
    noRoom: "لا قاعة بهذا الرمز الآن. هل كُتب كما هو على الشاشة؟",
    tooMany: "كثيرون يجرّبون رموزًا الآن. أعد المحاولة بعد ثوانٍ.",
  },
  send: "أرسل",
  ask: "اطرح سؤالًا",
  yourQuestion: "سؤالك",
  askHint: "يقرؤه المحاضر أولًا. ولا يصحبه اسم.",
  asked: "أُرسل. يقرؤه المحاضر أولًا.",
  choose: (most) =>
    counted(most, {
      zero: "اختر إجابة واحدة.",
      one: "اختر إجابة واحدة.",
      two: "اختر إجابتين على الأكثر.",
      few: `اختر ${most} إجابات على الأكثر.`,
      many: `اختر ${most} إجابة على الأكثر.`,
      other: `اختر ${most} إجابة على الأكثر.`,
    }),
  noChoice: "–",
  kept: (time) => `حُفظت${time && `، ${isolated(time)}`}. يمكنك تغييرها حتى يُغلق التصويت.`,
  waiting: "لم تُرسل بعد. تنتظر على هذا الهاتف وتخرج من تلقاء نفسها.",
  refused: {
    closed: "هذا السؤال مغلق: وصلت إجابتك متأخرة.",
    wrong: "هذه الإجابة لا تناسب السؤال. اختر من جديد.",
    "too many": "كان ذلك أسرع من اللازم. انتظر لحظة ثم أعد المحاولة.",
    "no room": "لم تعد هناك قاعة كهذه.",
  },
  phase: {
    closed: "مغلق.",
    first: "التصويت مفتوح. أجب وحدك أولًا.",
    talk: "التصويت مغلق. ناقش جارك.",
    second: "التصويت مفتوح من جديد.",
    shown: "التصويت مغلق. هكذا أجاب الصف.",
  },
  once: "التصويت مفتوح.",
  firstVote: "التصويت الأول",
  secondVote: "التصويت الثاني",
  answers: "الإجابات",
  onTheWall: "على الشاشة",
  figure: "شكل",
  nothing: "لا سؤال الآن. يظهر السؤال التالي هنا من تلقاء نفسه.",
  lookAgain: "اعرض الجديد",
  room: (code) => `القاعة ${isolated(code)}`,
  states: {
    fine: "متصل",
    "no network": "لا شبكة: هذا الهاتف لا يصل إلى أحد. تحقّق من Wi-Fi.",
    "no server": "حاسوب القاعة لا يجيب. هل أنت في شبكة Wi-Fi نفسها التي فيها المحاضر؟",
    away: "المحاضر غائب. إجاباتك محفوظة.",
    ended: "انتهت هذه القاعة.",
  },
  privacyTitle: "ماذا يُحفظ عني؟",
  privacy: [
    "لا اسم ولا حساب ولا عنوان: يحفظ حاسوب القاعة إجابتك تحت رقم عشوائي وضعه هذا الهاتف.",
    "يحفظ صورة مشفّرة من ذلك الرقم، ويُتلف ما يمكن أن يفكّها حين تُغلق القاعة، اليوم على أبعد تقدير.",
    "يرى المحاضر كم شخصًا اختار كل إجابة، ويرى النصوص دون أسماء كاتبيها. ومن غيّر إجابته إلى أخرى لا يُذكر إلا إذا كانوا خمسة أو أكثر.",
    "ملف تعريف ارتباط واحد وملاحظة واحدة في ذاكرة هذا الهاتف يتيحان لك تغيير إجابتك بعد إعادة التحميل. ولا يذهب شيء إلى غير ذلك.",
  ],
  licences: "ما صُنعت منه هذه الصفحة",
};

export const lead: Words["lead"] = {
  title: (lesson) => `${lesson}: قُد العرض من هذا الهاتف`,
  next: "التالي",
  previous: "السابق",
  black: "شاشة سوداء",
  vote: "التصويت: المرحلة التالية",
  notes: "الملاحظات",
  late: "هذه الصفحة لم تصل بعد. إن لم تصل فحمّلها من جديد.",
  nobody: "لا عرض مفتوح. افتح العرض على حاسوب المحاضر.",
  lost: "القاعة لا تجيب. يواصل هذا الهاتف المحاولة.",
  denied: "هذا العنوان لا يتيح لك القيادة. امسح ضوئيًا مرة أخرى الرمز الظاهر في شاشة المحاضر.",
  phases: {
    closed: "مغلق",
    first: "التصويت الأول",
    talk: "النقاش",
    second: "التصويت الثاني",
    shown: "معروض",
  },
  answered: (answered, people) => `أجاب ${answered} من ${people}`,
  people: (count) =>
    counted(count, {
      zero: "لا هواتف متصلة",
      one: "هاتف واحد متصل",
      two: "هاتفان متصلان",
      few: `${count} هواتف متصلة`,
      many: `${count} هاتفًا متصلًا`,
      other: `${count} هاتف متصل`,
    }),
  minutes: (spent, planned) => `${spent} من ${planned} د`,
};

export const review: Words["review"] = {
  title: (lesson) => `${lesson}: للقراءة`,
  skip: "تخطَّ إلى الدرس",
  toPrint: "هذا الدرس للطباعة",
  answers: "الإجابات",
  testYourself: "اختبر نفسك",
  inLecture: "هذه الشريحة في المحاضرة",
  explanation: "الشرح، مع الإجابات",
  claims: (text, count) => `ما ورد في ${text}: ${count}`,
  search: "البحث",
  contents: "المحتويات",
  display: "المظهر",
  searchLesson: "ابحث في الدرس",
  larger: "تكبير الشكل",
  inWords: "الشكل بالكلمات",
  large: "الشكل مكبّرًا",
  canBeMoved: "الشكل، يمكن تحريكه",
  close: "إغلاق",
  colours: "الألوان",
  themes: { device: "كما في هذا الجهاز", light: "فاتح", dark: "داكن", contrast: "عالي التباين" },
  textSize: "حجم الخط",
  sizes: { normal: "عادي", large: "كبير", larger: "أكبر", largest: "الأكبر" },
  lineSpacing: "تباعد الأسطر",
  spacings: { normal: "عادي", wide: "واسع", wider: "أوسع" },
  aloud: {
    title: "القراءة بصوت عالٍ",
    off: "معطّلة",
    on: "مفعّلة",
    play: "اقرأ بصوت عالٍ",
    back: "الجملة السابقة",
    forward: "الجملة التالية",
    rate: "السرعة",
  },
  progress: {
    title: "تقدّمك",
    about:
      "ما تجيب به وما تكتبه يبقى على هذا الجهاز، في هذا المتصفح. بعض المتصفحات تحذفه مع الوقت، وSafari بعد أسبوع دون زيارة. الملف يحفظه وينقله إلى جهاز آخر.",
    save: "الحفظ في ملف",
    load: "التحميل من ملف",
    reset: "حذف الكل",
    file: "ملف فيه تقدّم",
    surely: "هل تحذف كل تقدّمك؟",
    noWayBack: "لا رجوع عن ذلك. احفظه أولًا في ملف إن كنت قد تحتاج إليه.",
    keep: "أبقِه",
  },
  practice: {
    title: "التدرّب",
    about: "أسئلة الدرس، يُعاد كلٌّ منها في اليوم الذي توشك أن تنساه فيه. تكفي بضع دقائق في اليوم؛ وتوقّف متى شئت.",
    start: "ابدأ",
    question: "سؤال",
    howHard: "ما مدى صعوبته؟",
    readAgain: "للقراءة من جديد:",
    theLesson: "الدرس",
    next: "السؤال التالي",
    stop: "توقف",
    coming: "الأسئلة القادمة",
    day: "اليوم",
    questions: "الأسئلة",
    today: "اليوم",
  },
};

export const answered: Words["answered"] = {
  of: (done, all) => `${done} من ${all}`,
  answered: " أُجيب عنها",
};

export const aloud: Words["aloud"] = { play: "اقرأ بصوت عالٍ", pause: "إيقاف مؤقت", goOn: "تابع القراءة" };

export const notices: Words["notices"] = { close: "إغلاق هذا الإشعار" };

export const resume: Words["resume"] = { before: "كنت في المرة الماضية عند ", after: "." };

export const search: Words["search"] = {
  nothing: (words) => `لا نتائج عن «${isolated(words)}». جرّب كلمة واحدة، أو أولها.`,
  found: (count) =>
    counted(count, {
      zero: "لا شرائح",
      one: "وُجدت شريحة واحدة",
      two: "وُجدت شريحتان",
      few: `وُجدت ${count} شرائح`,
      many: `وُجدت ${count} شريحة`,
      other: `وُجدت ${count} شريحة`,
    }),
};

export const ownData: Words["ownData"] = {
  saved: (file) => `حُفظ باسم ${isolated(file)}.`,
  deleted: "حُذف كل تقدّمك.",
  held: (answers, cards, texts) =>
    `${counted(answers, {
      zero: "لم يُجب عن أي سؤال",
      one: "أُجيب عن سؤال واحد",
      two: "أُجيب عن سؤالين",
      few: `أُجيب عن ${answers} أسئلة`,
      many: `أُجيب عن ${answers} سؤالًا`,
      other: `أُجيب عن ${answers} سؤال`,
    })}، وفي التدرّب ${cards}، والنصوص المكتوبة ${texts}.`,
  refused: (file, why) => `«${isolated(file)}»: ${why} لم يتغيّر شيء.`,
  tooLarge: "أكبر من أن يكون تقدّمًا محفوظًا.",
  cantBeRead: "تعذّرت قراءته.",
  loaded: (file) => `حُمّل «${isolated(file)}». وحيث وُجدت إجابتان بقيت الأحدث.`,
};

export const transfer: Words["transfer"] = {
  noProgress: "ليس تقدّمًا محفوظًا.",
  anotherLesson: "يخصّ درسًا آخر.",
  newer: "حفظته نسخة أحدث من هذه الصفحة.",
  damaged: "تالف: تعذّرت قراءة بعضه.",
};

export const days: Words["days"] = {
  dates: "ar-u-nu-latn",
  today: "اليوم",
  tomorrow: "غدًا",
  inDays: (count) =>
    counted(count, {
      zero: "اليوم",
      one: "غدًا",
      two: "بعد يومين",
      few: `بعد ${count} أيام`,
      many: `بعد ${count} يومًا`,
      other: `بعد ${count} يوم`,
    }),
};

export const practice: Words["practice"] = {
  nothing: "لم يبق شيء لليوم.",
  start: "ابدأ",
  more: "أسئلة جديدة أخرى",
  late: "التدرّب لم يصل بعد، ويجري طلبه.",
  notLoaded: "تعذّر تحميل التدرّب. حمّل هذه الصفحة من جديد، أو حاول لاحقًا.",
  new: (fresh) =>
    counted(fresh, {
      zero: "لا جديد اليوم.",
      one: "سؤال واحد جديد اليوم.",
      two: "سؤالان جديدان اليوم.",
      few: `${fresh} أسئلة جديدة اليوم.`,
      many: `${fresh} سؤالًا جديدًا اليوم.`,
      other: `${fresh} سؤال جديد اليوم.`,
    }),
  due: (due) =>
    counted(due, {
      zero: "لا أسئلة مستحقة اليوم.",
      one: "سؤال واحد مستحق اليوم.",
      two: "سؤالان مستحقان اليوم.",
      few: `${due} أسئلة مستحقة اليوم.`,
      many: `${due} سؤالًا مستحقًا اليوم.`,
      other: `${due} سؤال مستحق اليوم.`,
    }),
  dueAndNew: (due, fresh) => `المستحق اليوم ${due}، والجديد ${fresh}.`,
  today: "اليوم",
  tomorrow: "غدًا",
  after: "بعد ذلك",
};

export const session: Words["session"] = {
  grades: { forgotten: "نسيته", hard: "صعب", good: "جيد", easy: "سهل" },
  question: (number, of) => `السؤال ${number} من ${of}`,
  askedAgain: (distance, day) => `يُعاد ${distance}، ${day}.`,
  grade: (grade, distance) => ` ${grade}: ${distance}`,
};

export const print: Words["print"] = {
  title: (lesson) => `${lesson}: للطباعة`,
  minutes: (count) =>
    counted(count, {
      zero: "بلا دقائق",
      one: "دقيقة واحدة",
      two: "دقيقتان",
      few: `${count} دقائق`,
      many: `${count} دقيقة`,
      other: `${count} دقيقة`,
    }),
  sentenceBySentence: (text) => `${text}، جملةً جملة`,
  name: "الاسم",
  date: "التاريخ",
  print: "اطبع",
  thisLesson: "هذا الدرس",
  lecture: "المحاضرة",
  review: "المراجعة",
  beside: "جنبًا إلى جنب",
  noneBeside: "دون لغة ثانية",
  choices: {
    kind: {
      name: "النوع",
      values: {
        slides: "الشرائح",
        handout: "النشرات",
        notes: "الملاحظات",
        worksheet: "ورقة عمل",
        key: "مفتاح الإجابات",
      },
    },
    paper: { name: "الورق", values: { a4: "A4", letter: "Letter" } },
    line: { name: "المسار", values: { critical: "النقدي: كل شيء", article: "النص: النص وحده" } },
    evidence: { name: "شرائح الأدلة", values: { yes: "معها", no: "دونها" } },
    ink: { name: "الحبر", values: { colour: "ملوّن", grey: "رمادي، توفيرًا للحبر" } },
    pen: { name: "خطوط القلم", values: { yes: "معها", no: "دونها" } },
  },
};

export const pages: Words["pages"] = {
  title: (lesson, kind) => `${lesson}: ${kind}`,
  besideLate: "اللغة الأخرى لم تصل بعد، ويجري طلبها.",
  notBeside: "تعذّر تحميل اللغة الأخرى. أعد المحاولة حين تعود الشبكة.",
  count: (count) =>
    counted(count, {
      zero: "لا صفحات",
      one: "صفحة واحدة",
      two: "صفحتان",
      few: `${count} صفحات`,
      many: `${count} صفحة`,
      other: `${count} صفحة`,
    }),
};
