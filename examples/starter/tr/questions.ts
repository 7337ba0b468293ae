// What each question says in Turkish, with its answers in the order of the original's.
import type { QuestionTexts } from "classroom-deck";

export const questions: Readonly<Record<string, QuestionTexts>> = {
  "what-air-does": {
    stem: "Hava ne yapar da gökyüzü mavi olur?",
    options: [
      ["Mavi ışığı her yöne gönderir", "Saçılma budur: kısa dalgalar uzunlardan çok daha fazla yana gönderilir."],
      [
        "Maviden başka bütün ışığı soğurur",
        "Öyle olsa Güneş’in kendisi mavi görünürdü; hava gördüğümüz ışığın çok azını soğurur.",
      ],
      ["Güneş ısıttığında mavi parlar", "Bu kadar serin hava görebileceğimiz bir ışık yaymaz."],
    ],
  },
  "what-is-true-of-blue-light": {
    stem: "Mavi ışık için bunlardan hangileri doğrudur?",
    options: [
      ["Beyaz güneş ışığının bir parçasıdır", "Beyaz ışıkta bütün renkler vardır, mavi de."],
      ["Dalgaları kırmızınınkinden uzundur", "Daha kısadır: 700 nanometreye karşı yaklaşık 450."],
      ["Dalgaları kırmızınınkinden kısadır", "Hava onu bu yüzden daha çok saçar."],
    ],
  },
  "from-scattering": {
    stem: "Rengi, havanın ışığı saçmasından mı gelir?",
    groups: ["Evet", "Hayır"],
    items: [
      ["Öğlen gökyüzü", "Hava bize gökyüzünün her yerinden mavi ışık gönderir."],
      ["Kırmızı bir elma", "Kabuğu öteki renkleri soğurur, kırmızıyı geri verir."],
      ["Alçak, kızıl Güneş", "Hava ışığının mavisini yana göndermiştir."],
      ["Bir gökkuşağı", "Yağmur damlaları her rengi başka bir açıyla kırar."],
      ["Uzaktaki mavi tepeler", "Sizinle onların arasındaki hava mavi ışığı saçar."],
      ["Yeşil bir yaprak", "Kırmızı ve mavi ışığı soğurur, geriye yeşil kalır."],
    ],
  },
  "sight-to-cause": {
    stem: "Her görüntüye hangi neden düşer?",
    spare: ["Deniz ona yansır"],
    pairs: [
      [
        "Öğlen mavi gökyüzü",
        "Kısa dalgalar yana gönderilir",
        "Hava en çok mavi ışığı saçar, bu yüzden mavi gökyüzünün her yerinden gelir.",
      ],
      ["Akşam kızıl Güneş", "Uzun yol maviyi alır", "Kat kat uzun bir yolda mavi ışığın neredeyse tamamı yiter."],
      ["Soluk ufuk", "Tekrar tekrar saçılma", "Birçok dönüşten sonra renkler yeniden karışır, neredeyse beyaz olur."],
      [
        "Beyaz bulutlar",
        "Damlalar her rengi eşit saçar",
        "Damlalar dalgalardan büyüktür; her rengi yaklaşık aynı ölçüde saçar.",
      ],
    ],
  },
  "white-light": {
    stem: "Bir prizma güneş ışığı hakkında ne gösterir?",
    options: [
      ["Cam ona renk katar", "İkinci bir prizma renkleri yeniden beyazda birleştirebilir: cam bir şey katmaz."],
      ["Renklerin bir karışımıdır", "Prizma yalnızca onları ayırır."],
      ["Çoğunlukla mavi ışıktır", "Bütün renkler vardır; karışım beyaz görünür."],
    ],
  },
  "longest-wave": {
    stem: "Bu renklerden hangisinin dalgaları en uzundur?",
    options: [
      ["Mavi ışık", "Dalgaları bu üçünün en kısasıdır: yaklaşık 450 nanometre."],
      ["Yeşil ışık", "Ortadadır: yaklaşık 550 nanometre."],
      ["Kırmızı ışık", "Yaklaşık 700 nanometre; yeşilden ve maviden uzun."],
    ],
  },
  "what-scattering-is": {
    stem: "Saçılan ışığa ne olur?",
    options: [
      ["Başka bir yöne gider", "Hiçbir şey yitmez; yalnız yön değişir."],
      ["Isıya dönüşür", "Bu, ışık saçılınca değil, soğurulunca olur."],
      ["Kırmızıdan maviye döner", "Her renk ne ise o kalır."],
    ],
  },
  "without-air": {
    stem: "Dünya havasını yitirse gündüz gökyüzü nasıl görünürdü?",
    options: [
      ["Mavi, ama daha koyu", "Hava olmayınca ışığı aşağıya, bize gönderen bir şey kalmaz."],
      ["Siyah, içinde Güneş", "Ay’daki gibi: ışığı hiçbir şey saçmaz."],
      ["Baştan başa bembeyaz", "Beyaz ışık yalnızca Güneş’ten gelirdi."],
    ],
  },
  "fourth-power": {
    stem: "Bir dalga ötekinin yarısı uzunluğunda. Kaç katı saçılır?",
    options: [
      ["İki katı", "Bundan hızlı büyür: dördüncü kuvvetle."],
      ["Dört katı", "Bu ikinci kuvvet olurdu; yasa dördüncü kuvvettir."],
      ["On altı katı", "İki kere iki kere iki kere iki."],
    ],
  },
  "red-sun": {
    stem: "Alçak Güneş neden kızıl görünür?",
    options: [
      ["Akşamleyin daha soğuk olduğu için", "Öğlenden akşama Güneş değişmez; değişen yoldur."],
      ["Mavi ışığı yana gönderildiği için", "Havadaki uzun yolda geriye kırmızı kalır."],
      ["Sıcak hava kızıl parladığı için", "O sıcaklıktaki hava gördüğümüz bir ışık yaymaz."],
    ],
  },
  "pale-horizon": {
    stem: "Ufka yakın gökyüzü neden soluktur?",
    options: [
      ["Işığı birçok kez saçıldığı için", "Böylece renkler yeniden karışmıştır."],
      ["O yönde daha az hava olduğu için", "Daha çok vardır: yol daha uzundur."],
      ["Yer kendi rengini yansıttığı için", "Öyle olsa karada ve denizde başka başka olurdu."],
    ],
  },
  "noon-or-sunset": {
    stem: "Bunların her biri öğlene mi, gün batımına mı aittir?",
    groups: ["Öğlen", "Gün batımı"],
    items: [
      ["Havadaki en kısa yol", "Güneş yüksektedir."],
      ["Mavinin çoğu yolda yiter", "Yol kat kat uzundur."],
      ["Güneş neredeyse beyaz görünür", "Işığının azı yana gönderilmiştir."],
      ["Kırmızı ve sarı dümdüz gelir", "Geriye kalan onlardır."],
    ],
  },
  "blue-at-dusk": {
    stem: "Gün battıktan sonra tepemizdeki göğü mavi tutan nedir?",
    options: [
      ["Denizin yansıması", "Çöllerin üzerinde de mavidir."],
      ["Çoğunlukla ozon", "Turuncu ve kırmızı ışığı soğurur."],
      ["Yıldızların ışığı", "Onların ışığı bunun için çok zayıftır."],
    ],
  },
  "air-at-the-horizon": {
    stem: "Işık ufuktan gelince, tepeden gelene göre ne kadar havadan geçer?",
    options: [
      ["Yaklaşık iki katı", "Otuz derece yükseklikte böyledir."],
      ["Yaklaşık 38 katı", "Son on derecede hızla artar."],
      ["Yaklaşık 900 katı", "Bu çok fazladır: hava belli bir yükseklikte biter."],
    ],
  },
  "sky-of-mars": {
    stem: "Mars’ın gökyüzünde neler görülür?",
    options: [
      ["Gündüz kızılımsı ışık", "Onu ince toz yapar."],
      ["Gündüz koyu mavi ışık", "Hava bunun için fazla incedir ve toz doludur."],
      ["Öğlen yeşil bir parıltı", "Orada yeşil gökyüzü görülmemiştir."],
      ["Alçak Güneş’te mavimsi ışık", "Toz mavi ışığı neredeyse dümdüz gönderir."],
    ],
  },
  "place-to-sky": {
    stem: "Her yere hangi gökyüzü düşer?",
    spare: ["Yeşil, bitkilerden"],
    pairs: [
      ["Öğlen Dünya", "Mavi, saçılmadan", "Hava kısa dalgaları her yöne gönderir."],
      ["Gündüz Ay", "Siyah, havasız", "Orada ışığı yana gönderecek bir şey yoktur."],
      ["Gündüz Mars", "Kızılımsı, tozdan", "İnce toz kendine göre saçar."],
    ],
  },
};
