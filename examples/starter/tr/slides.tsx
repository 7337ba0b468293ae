// What each slide says in Turkish.
import type { SlideTexts } from "classroom-deck";

/** Words of several drawings. */
const COLOURS = { Red: "Kırmızı", Green: "Yeşil", Blue: "Mavi" };
const WAVES = { "700 nm": "700 nm", "550 nm": "550 nm", "450 nm": "450 nm" };
const GUESSES = {
  "It mirrors the sea": "Denizin rengini yansıttığı için",
  "Air is a little blue itself": "Havanın kendisi biraz mavi olduğu için",
  "Air sends blue light aside": "Hava mavi ışığı saçtığı için",
  "Space behind it is blue": "Arkasındaki uzay mavi olduğu için",
};

export const slides: Readonly<Record<string, SlideTexts>> = {
  title: {
    headline: "Gökyüzü neden mavi",
    notes: (
      <p>
        Hoş geldiniz. Bu yarım saatte herkesin gördüğü, ama çok az kişinin açıklayabildiği bir şeyi konuşacağız:
        gökyüzünün rengini. NASA’nın genç okurlar için yazdığı kısa bir sayfayı izleyecek, cümlelerinin arkasında ne
        olduğuna bakacağız. Ekranda bizimle birlikte büyüyecek çizim var: Güneş, bir ışık dalgası ve mavi ışığı her yöne
        gönderen tek bir hava parçacığı. Sonunda öğlenin mavisini ve akşamın kızılını aynı üç sözcükle
        açıklayabileceksiniz.
      </p>
    ),
    words: {
      "Half an hour, one short text: what air does to light": "Yarım saat, bir kısa metin: hava ışığa ne yapar",
      "The Sun on the left sends a wave of blue light to a particle of air, which sends it on in seven directions.":
        "Soldaki Güneş bir hava parçacığına mavi bir ışık dalgası gönderiyor; parçacık onu yedi yöne dağıtıyor.",
    },
  },
  colours: {
    headline: "Güneş ışığında her renk vardır, mavinin dalgaları daha kısadır",
    notes: (
      <p>
        Güneş ışığı beyaz görünür. Onu bir prizmadan geçirin, bütün renklerin karışımı olduğunu görürsünüz. İlk adım
        bunlardan üçünü ayırır: kırmızı, yeşil ve mavi. Işık dalga olarak yayılır; sonraki adım her birinin bir tam
        dalgasını ölçer. Kırmızı ışığın dalgaları yaklaşık 700 nanometredir, yeşilinki 550, mavininki 450; nanometre,
        milimetrenin milyonda biridir, eski kitaplar on ångströmü bir nanometre sayar. Çizim oranları korur. Yalnız şunu
        aklınızda tutun: mavi dalgalar kırmızılardan kısadır. Bundan sonraki her şey buna dayanır.
      </p>
    ),
    words: {
      ...COLOURS,
      ...WAVES,
      Sunlight: "Güneş ışığı",
      "The Sun sends out light of many colours. Three waves under one another: red with the longest waves, 700 nm; green, 550 nm; blue with the shortest, 450 nm.":
        "Güneş birçok renkte ışık yayıyor. Alt alta üç dalga: en uzun dalgalı kırmızı, 700 nm; yeşil, 550 nm; en kısa dalgalı mavi, 450 nm.",
    },
  },
  "first-guess": {
    headline: "Gökyüzü neden mavi? Bakmadan önce tahmin edin",
    asks: [
      {
        ask: "Gökyüzü neden mavi?",
        expect: "Dört yanıttan herhangi biri; kimin haklı olduğu henüz söylenmez.",
        mistake: "Çoğu deniz der; oysa deniz yalnızca gökyüzünü yansıtır.",
      },
    ],
    notes: (
      <p>
        Havadan hiç söz etmeden sınıfa tahmin ettirin. Dört yanıtı yüksek sesle okuyun, yarım dakika sessizlik verin.
        Sonra el kaldırtın: herkes bir el, yanıtlar sırayla. Sayıları yazın; yanlarındaki çubuklar büyür. Kimin haklı
        olduğunu söylemeyin. İlk iki yanıt yaygındır, onlarla kitaplar bile yazılmıştır. Sayılar bu bilgisayarda kalır;
        dersin sonunda yeniden el kaldırıp iki turu yan yana koyacağız.
      </p>
    ),
    reader: (
      <p>
        Okumayı sürdürmeden önce bir tahmin: dört yanıttan hangisi düşündüğünüze en yakın? Birini seçin; burada hiçbir
        şeye doğru ya da yanlış denmez. İlk ikisi yaygındır, onlarla kitaplar bile yazılmıştır. Yanıtınız bu cihazda
        kalır; dersin sonunda size yeniden sorulur ve onu yenisinin yanında bulursunuz.
      </p>
    ),
    words: GUESSES,
  },
  scattering: {
    headline: "Hava mavi ışığı kırmızıdan çok daha fazla saçar",
    notes: (
      <p>
        Şimdi ışık havayla karşılaşıyor. Havanın parçacıkları bir dalgadan çok daha küçüktür ve ışığın bir bölümünü her
        yöne gönderir: saçılma budur. İlk adım: uzun dalgalı kırmızı ışık neredeyse dümdüz gider. İkinci adım: kısa
        dalgalı mavi ışık çok daha sık yana gönderilir. Üçüncü adım: Güneş’ten uzağa, yukarıya bakan biri aşağıya
        gönderileni görür; onun çoğu mavidir. Mor daha da çok saçılır, ama güneş ışığında daha azdır ve gözlerimiz gelen
        ışığı soluk bir maviye karıştırır; Smith bunu hesaplamıştır.
      </p>
    ),
    words: {
      Air: "Hava",
      "Red goes": "Kırmızı neredeyse",
      "nearly straight on": "dümdüz gider",
      "Blue is sent": "Mavi her yöne",
      "to all sides": "gönderilir",
      "Look up: blue": "Yukarı bakın: mavi",
      "Light from the Sun enters a box of air. A red wave passes through it nearly straight on. A blue wave meets a particle and is sent to all sides. Someone below who looks up sees blue.":
        "Güneş’in ışığı bir hava kutusuna giriyor. Kırmızı bir dalga içinden neredeyse dümdüz gider. Bir parçacığa rastlayan mavi her yöne gönderiliyor. Aşağıdan yukarıya bakan biri mavi görüyor.",
    },
    blanks: ["dümdüz gider", "Mavi her yöne"],
  },
  "six-times": {
    headline: "Mavi ışık kırmızının yaklaşık altı katı saçılır",
    notes: (
      <p>
        “Çok daha fazla” sözünün bir sayısı var. Lord Rayleigh adıyla tanıdığımız John Strutt bunu 1871’de buldu:
        dalgadan çok küçük parçacıklarda saçılma, dalga boyunun dördüncü kuvvetiyle ters orantılı olarak artar. Dalgayı
        yarıya indirin, on altı kat saçılır. Çubuklar dört rengimiz için bu yasayı izliyor; kırmızı bir sayılıyor. Yeşil
        neredeyse üç, mavi yaklaşık altı, mor dokuzdan fazla ediyor. Yasa ne kadar ışığın saçıldığını söyler, hangi
        rengi gördüğümüzü henüz söylemez.
      </p>
    ),
    words: {
      ...COLOURS,
      ...WAVES,
      "400 nm": "400 nm",
      Violet: "Mor",
      "1.0": "1,0",
      "2.6": "2,6",
      "5.9": "5,9",
      "9.4": "9,4",
      "scattered, red = 1": "saçılan, kırmızı = 1",
      "Bar chart: how much light is scattered, with red as one. Red: 1.0. Green: 2.6. Blue: 5.9. Violet: 9.4. Strutt 1871.":
        "Çubuk grafik: ne kadar ışık saçılıyor, kırmızı bir sayılıyor. Kırmızı: 1,0. Yeşil: 2,6. Mavi: 5,9. Mor: 9,4. Strutt 1871.",
    },
  },
  "check-scattering": {
    headline: "Havanın ışığa ne yaptığını söyleyebilir misiniz?",
    notes: (
      <p>
        İki soru; kimse konuşmadan önce herkes tek başına yanıtlar. Herkes kararını verene dek bekleyin, elleri sayın,
        komşular konuşsun, “Denetle” düğmesine basmadan önce elleri yeniden sayın. İlkinde soğurmayı seçenlerin
        düşüncesi iyidir, ama gökyüzüne değil mavi cama uyar: mavi camın arkasından Güneş mavi görünür. İlerleyin,
        ikinci soru birincinin yerini alır. Onun iki doğru yanıtı vardır; kısayla uzunu karıştıran üç dalgaya yeniden
        bakabilir.
      </p>
    ),
    reader: (
      <p>
        Hava mavi ışığı her yöne gönderir. Soğurmayı seçtiyseniz düşünceniz iyiydi, ama gökyüzüne değil mavi cama uyar:
        mavi camın arkasından Güneş’in kendisi mavi görünür. Mavi ışık beyaz güneş ışığının bir parçasıdır ve dalgaları
        kırmızı ışığınkinden kısadır. Kısayla uzunu karıştırdıysanız üç dalgaya yeniden bakın.
      </p>
    ),
  },
  sunset: {
    headline: "Gün batımında ışık o kadar çok havadan geçer ki geriye kırmızı kalır",
    notes: (
      <p>
        Hava aynı, yol başka. İlk adım: öğlen ışık yukarıdan gelir ve ince bir katmandan geçer. İkinci adım: Güneş
        alçaktadır, ışığı yatık gelir ve havadaki yol kat kat uzar; yol ile sözcükler birlikte belirir. Üçüncü adım: o
        uzun yolda mavinin neredeyse tamamı yana, başka insanların üzerine gönderilmiştir; bize dümdüz gelen kırmızı ve
        sarıdır. Ufka yakın gökyüzü öğlen bile soluktur, çünkü ışığı renkler karışıncaya dek tekrar tekrar saçılmıştır.
      </p>
    ),
    words: {
      Air: "Hava",
      You: "Siz",
      "Noon:": "Öğlen:",
      "a short way": "kısa bir yol",
      "Sunset:": "Gün batımı:",
      "a long way": "uzun bir yol",
      "blue goes aside, red is left": "mavi yana gider, kırmızı kalır",
      "The ground, a flat layer of air above it, and you standing on the ground. At noon light comes from above and goes a short way through air. At sunset it comes in flat from the left and goes a long way; its blue is sent aside, and red is left.":
        "Yer, üzerinde düz bir hava katmanı, yerde duran siz. Öğlen ışık yukarıdan geliyor ve havada kısa bir yol alıyor. Gün batımında soldan yatık geliyor ve uzun bir yol alıyor; mavisi yana gönderiliyor, kırmızısı kalıyor.",
    },
  },
  "air-mass": {
    headline: "Alçak Güneş’in ışığı 38 katına varan havadan geçer",
    notes: (
      <p>
        Uzun yol ölçülmüştür. Kasten ile Young, Güneş’in her yüksekliği için ışığın ne kadar havayla karşılaştığını
        hesapladı; tam tepeden gelen yol bir sayılır. Yarı yolda, otuz derecede, bunun yalnızca iki katıdır. On derecede
        beş ile altı kat arasındadır. Sonra hızla büyür: ufukta yaklaşık otuz sekiz kattır. Renkler bu yüzden bütün
        öğleden sonra değil, son çeyrek saatte değişir.
      </p>
    ),
    words: {
      overhead: "tepe",
      horizon: "ufuk",
      "5.6": "5,6",
      "air on the way, overhead = 1": "yoldaki hava, tepe = 1",
      "Bar chart of how much air light crosses, by the Sun’s height, with overhead as one. 90° overhead: 1. 30° : 2. 10° : 5.6. 0° horizon: 38. Kasten & Young 1989.":
        "Çubuk grafik: Güneş’in yüksekliğine göre ışık ne kadar havadan geçiyor, tepe bir sayılıyor. 90° tepe: 1. 30°: 2. 10°: 5,6. 0° ufuk: 38. Kasten & Young 1989.",
    },
  },
  ozone: {
    headline: "Gün battıktan sonra üstümüzdeki göğü mavi tutan ozondur",
    notes: (
      <p>
        Saçılma bütün öykü değildir. Güneş ufkun altına inince ışığı üstümüzdeki havaya çok uzun, yatık bir yoldan
        ulaşır; yalnız saçılma olsaydı tepemizdeki gök grimsi ya da sarımsı olurdu. Mavi kalır. Neyin eksik olduğunu
        1953’te Edward Hulburt gösterdi: yükseklerdeki ozon turuncu ve kırmızı ışığı soğurur, böylece mavi öne çıkar.
        Demek ki mavinin iki nedeni var: gündüz saçılma, alacakaranlıkta daha çok ozon. Okuduğumuz sayfa yalnız
        birincisini anar.
      </p>
    ),
    words: {
      Ozone: "Ozon",
      swallows: "soğurulan:",
      "orange and red": "turuncu ve kırmızı",
      "Blue goes on": "Mavi geçer",
      Ground: "Yer",
      "The Sun stands below the horizon on the left. Its light rises flat through a layer of ozone high above the ground, where orange and red are swallowed, and blue goes on to the sky above us. Hulburt 1953.":
        "Güneş solda, ufkun altında. Işığı yerin çok üstündeki ozon katmanından yatık olarak yükseliyor; orada turuncu ve kırmızı soğuruluyor, mavi üstümüzdeki göğe doğru yoluna devam ediyor. Hulburt 1953.",
    },
  },
  "sort-colours": {
    headline: "Bu renklerden hangilerini hava yapar?",
    notes: (
      <p>
        Doğa rengi birkaç yolla yapar; saçılma bunlardan yalnızca biridir. Herkes bir dakika tek başına çalışsın, sonra
        satırlardan aşağı inin, başparmakları yukarı ya da aşağı isteyin, çoğunluğun dediğini işaretleyin. Öğlen göğü,
        alçak Güneş ve uzak tepelerin mavisi saçılmış ışıktır. Elma ile yaprak bazı renkleri soğurur, ötekileri geri
        verir. Gökkuşağı kırılmış ışıktır. “Denetle” düğmesine basın, nedenler için satır satır gidin.
      </p>
    ),
  },
  "match-causes": {
    headline: "Gökteki her görüntünün kendi nedeni vardır: hangisi?",
    notes: (
      <p>
        Solda dört görüntü, sağda numaralı nedenler var. Bir numara seçince birinden ötekine bir çizgi çekilir. İkişer
        ikişer bir dakika yeter. Yeni olan bulutlardır: damlaları ışık dalgalarından büyüktür, bütün renkleri aynı
        ölçüde yana gönderir ve karışım beyaz kalır. Karıştırılan çift kızıl Güneş ile soluk ufuktur: ikisine de uzun
        yol gerekir, ama biri dümdüz gelendir, öteki saçılmış olan.
      </p>
    ),
  },
  "other-skies": {
    headline: "Ay’da ve Mars’ta gökyüzü ne renktir?",
    asks: [
      {
        ask: "Ay’da ve Mars’ta gökyüzü ne renktir?",
        expect: "Ay’da siyah; Mars’ta gündüz kızılımsı.",
        mistake: "İkisinde de mavi: hava olmayınca hiçbir şey saçılmaz.",
      },
    ],
    notes: (
      <p>
        Yalnız zaman varsa. Ay’ın havası yoktur; Mars’ın havası çok ince ve ince toz doludur. Bir dakika tek başına ve
        yazarak, bir dakika ikişer ikişer, sonra iki dakika bütün sınıf. Her aşama için zamanlayıcıyı başlatın; ses
        çıkarmaz. Ay’da hiçbir şey saçılmaz, gökyüzü gündüz bile siyahtır. Mars’ta toz onu gündüz kızılımsı yapar, batan
        Güneş’in çevresinde mavimsidir: oradaki toz mavi ışığı neredeyse dümdüz gönderir.
      </p>
    ),
    reader: (
      <p>
        Ay’ın havası yoktur; Mars’ın havası çok ince ve ince toz doludur. Bir dakika ayırıp ne beklediğinizi ve nedenini
        yazın. Sonra karşılaştırın: Ay’da hiçbir şey saçılmaz, gökyüzü gündüz bile siyahtır. Mars’ta toz onu gündüz
        kızılımsı yapar, batan Güneş’in çevresinde mavimsidir: oradaki toz mavi ışığı neredeyse dümdüz gönderir.
      </p>
    ),
    words: {
      "The Moon has no air. Mars has thin air, full of dust.": "Ay’ın havası yok. Mars’ın havası ince ve toz dolu.",
      Think: "Düşünün",
      Pair: "Eşleşin",
      Share: "Paylaşın",
    },
  },
  "exit-ticket": {
    headline: "Bir şeyi açıklayarak, bir şeyi arayarak çıkın",
    asks: [
      {
        ask: "Şimdi neyi açıklayabilirsiniz?",
        expect: "Kısa dalgalar daha çok saçılır, bu yüzden mavi gökyüzünün her yerinden gelir.",
      },
    ],
    notes: (
      <p>
        Gitmeden önce iki cümle, kâğıtta ya da kendi cihazınızda okuma sayfasında. Birincisi: şimdi açıklayabildiğiniz
        bir şey, burada olmayan bir arkadaşa anlatır gibi. İkincisi: bu hafta gökyüzünde arayacağınız bir renk ve ne
        görmeyi beklediğiniz. İki dakika, sessizce. Bir cihaza yazarsanız o cihazda kalır; kimse toplamaz. Zaman varsa
        her birinden ikişer tane dinleyin.
      </p>
    ),
    words: {
      "One thing I can explain now": "Şimdi açıklayabildiğim bir şey",
      "One colour I’ll look for": "Arayacağım bir renk",
    },
  },
  "second-guess": {
    headline: "Yanıtınız değişti mi?",
    asks: [
      {
        ask: "Sizi hangi slayt ikna etti?",
        expect: "Saçılma slaydı ya da altı katı gösteren grafik.",
        mistake: "Yine deniz: gökyüzü çöllerin üzerinde de mavidir.",
      },
    ],
    notes: (
      <p>
        İlk soru yeniden, aynı dört yanıtla, herkes bir el. Sayıları yazın: dolu çubuk sınıfın şimdiki hâlidir,
        üzerindeki boş çubuk yarım saat önceki hâli. Yanıtını değiştirenlere hangi slaydın ikna ettiğini sorun. Denizde
        kalanların yanıtlaması gereken bir şey var: gökyüzü çöllerin üzerinde de mavidir. Havanın kendisi mavi diyenler
        tümüyle yanlış değildir, çünkü alacakaranlıkta ozonun payı vardır.
      </p>
    ),
    reader: (
      <p>
        İlk soru yeniden, aynı dört yanıtla. Şimdi başka yanıt veriyorsanız kendinize sizi hangi slaydın ikna ettiğini
        sorun. Denizde kaldıysanız gökyüzünün çöllerin üzerinde de mavi olduğunu bir anımsayın. Havanın kendisi mavi
        diyorsanız tümüyle yanılmıyorsunuz: alacakaranlıkta ozonun da bunda bir payı vardır.
      </p>
    ),
    words: { ...GUESSES, "Why is the sky blue?": "Gökyüzü neden mavi?" },
  },
  "key-terms": {
    headline: "Dersi bu dört terim taşır",
    notes: (
      <p>
        Yanınızda götüreceğiniz sözcükler bunlar; her biri, çizimimizde onun yerini tutan işaretle birlikte. İkisi
        kolayca karışır. Saçılma ışığı başka bir yöne gönderir, ondan hiçbir şey yitmez; ışık soğurulduğunda ise, ozonun
        turuncuya yaptığı gibi, yok olur. Cümleleri kapatın, her terimi kendi cümlenizle, kendi gördüğünüz bir örnekle
        söyleyin. Bunu hepsi için yapabilen, gökyüzünü kendinden küçük bir çocuğa anlatabilir.
      </p>
    ),
    words: {
      Wavelength: "Dalga boyu",
      "The length of one": "Bir tam ışık dalgasının",
      "whole wave of light.": "uzunluğudur.",
      Scattering: "Saçılma",
      "Particles send light": "Parçacıklar ışığı",
      "to all sides.": "her yöne gönderir.",
      Horizon: "Ufuk",
      "Where ground and sky": "Yer ile göğün birleşir",
      "seem to meet.": "gibi göründüğü yerdir.",
      Ozone: "Ozon",
      "A gas high in the air": "Turuncuyu soğuran, havanın",
      "that swallows orange.": "yükseklerinde bir gazdır.",
      "Four terms, each beside its sign. Wavelength: The length of one whole wave of light. Scattering: Particles send light to all sides. Horizon: Where ground and sky seem to meet. Ozone: A gas high in the air that swallows orange.":
        "İşaretlerinin yanında dört terim. Dalga boyu: Bir tam ışık dalgasının uzunluğudur. Saçılma: Parçacıklar ışığı her yöne gönderir. Ufuk: Yer ile göğün birleşir gibi göründüğü yerdir. Ozon: Turuncuyu soğuran, havanın yükseklerinde bir gazdır.",
    },
  },
  sources: {
    headline: "Bu dersteki her bilgiye kaynağından bakılabilir",
    notes: (
      <p>
        Bu slayt yüksek sesle okumak için değil, bakmak içindir. Önce dersin konusu olan sayfa gelir, sonra tek tek
        slaytların arkasındaki makaleler: saçılma yasası, ışığın ne kadar havadan geçtiğinin tabloları, alacakaranlıkta
        ozon, gözlerimizin gök ışığından ne yaptığı ve Mars’ın tozu. Okuma sayfası ile basılı notlar yazarları,
        başlıkları ve yılları verir. Yaşlarına bakın: yasa elektrik lambasından eskidir, tablolar hâlâ kullanılıyor.
      </p>
    ),
  },
};
