// The lesson in Arabic: whatever is not said here (ids, claims, sources, minutes, drawings, which answer is right) is the
// original's. Texts of drawings and widgets stand under the words that they have there.
import { translationOf } from "classroom-deck";
import original from "../index.ts";
import { questions } from "./questions.ts";
import { slides } from "./slides.tsx";

export default translationOf(original, {
  language: "ar",
  title: "لماذا السماء زرقاء",
  subtitle: "نصف ساعة ونص قصير واحد: ماذا يفعل الهواء بالضوء",
  text: "صفحة ناسا",
  parts: ["البداية", "ماذا يفعل الهواء بالضوء", "حين لا تكون زرقاء", "الختام"],
  claims: {
    white: { says: "يبدو ضوء الشمس أبيض، وهو مؤلف من كل ألوان قوس قزح.", status: "ملاحظة" },
    waves: { says: "ينتقل الضوء في موجات، وموجات الضوء الأزرق أقصر من موجات الأحمر.", status: "ملاحظة" },
    scattering: {
      says: "تشتّت غازات الهواء وجسيماته ضوء الشمس في كل الاتجاهات، والأزرق أكثر من غيره.",
      status: "تفسير",
    },
    horizon: {
      says: "السماء قرب الأفق أبهت، لأن ضوءها تشتّت مرات كثيرة في طريق أطول.",
      status: "تفسير",
    },
    sunset: {
      says: "يعبر ضوء الشمس المنخفضة هواء أكثر ويفقد مزيدًا من الأزرق، فيصل إلينا الأحمر والأصفر.",
      status: "تفسير",
    },
    mars: {
      says: "على المريخ يجعل الغبار الدقيق السماء محمرّة نهارًا ومزرقّة حول الشمس الغاربة.",
      status: "ملاحظة",
    },
  },
  slides,
  questions,
});
