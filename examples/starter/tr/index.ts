// The lesson in Turkish: whatever is not said here (ids, claims, sources, minutes, drawings, which answer is right) is the
// original's. Texts of drawings and widgets stand under the words that they have there.
import { translationOf } from "classroom-deck";
import original from "../index.ts";
import { questions } from "./questions.ts";
import { slides } from "./slides.tsx";

export default translationOf(original, {
  language: "tr",
  title: "Gökyüzü neden mavi",
  subtitle: "Yarım saat, bir kısa metin: hava ışığa ne yapar",
  text: "NASA sayfası",
  parts: ["Açılış", "Hava ışığa ne yapar", "Mavi olmadığı zamanlar", "Kapanış"],
  claims: {
    white: { says: "Güneş ışığı beyaz görünür ve gökkuşağının bütün renklerinden oluşur.", status: "gözlem" },
    waves: {
      says: "Işık dalgalar hâlinde yayılır; mavi ışığın dalgaları kırmızı ışığınkinden kısadır.",
      status: "gözlem",
    },
    scattering: {
      says: "Havanın gazları ve parçacıkları güneş ışığını her yöne saçar, en çok da mavi ışığı.",
      status: "açıklama",
    },
    horizon: {
      says: "Ufka yakın gökyüzü daha soluktur, çünkü ışığı daha uzun bir yolda birçok kez saçılmıştır.",
      status: "açıklama",
    },
    sunset: {
      says: "Alçalan Güneş’in ışığı daha çok havadan geçer, mavisinden daha da çoğunu yitirir; bize kırmızı ve sarı ulaşır.",
      status: "açıklama",
    },
    mars: {
      says: "Mars’ta ince toz gökyüzünü gündüz kızılımsı, batan Güneş’in çevresinde mavimsi yapar.",
      status: "gözlem",
    },
  },
  slides,
  questions,
});
