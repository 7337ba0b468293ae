// The works that the lesson cites, the article first. `short` is what a slide shows. What a work was looked up for stands
// in the comment above it; abstracts, summaries and press pages were read, not whole books. Official media are named as such.
import type { Source } from "classroom-deck";

const looked = "2026-11-25";
const lookedAgain = "2026-11-26";

export const sources = {
  article: {
    short: "The article",
    author: "no author named",
    publisher: "no publisher named",
    title: "Military Training Diplomacy: A Key Pillar in Defense Strategy of Islamic Nations",
    year: "undated",
    noLink: true,
  },

  // Chapter Three lists eight missions, “Defence Diplomacy” among them, and says that it becomes one in its own right.
  "uk-1998": {
    short: "UK MoD 1998",
    author: "UK Ministry of Defence",
    title: "Strategic Defence Review, Chapter Three: Defence Missions and Tasks",
    year: "1998",
    details: "white paper; copy kept by RESDAL",
    url: "https://resdal.org/Archivo/gb-cap3.htm",
    looked,
  },
  // Abstract: to strengthen allies of old; since the early 1990s new purposes beside it; tensions between the two.
  "cottey-forster": {
    short: "Cottey & Forster 2004",
    author: "Andrew Cottey and Anthony Forster",
    publisher: "Oxford University Press for the International Institute for Strategic Studies",
    title: "Reshaping Defence Diplomacy: New Roles for Military Cooperation and Assistance",
    year: "2004",
    details: "Adelphi Paper 365; abstract read",
    noLink: true,
    looked,
  },
  // Abstract: no universally recognised definition, so states adapt its content to their own security policy.
  "no-definition": {
    short: "Drab 2018",
    author: "Lech Drab",
    title: "Defence diplomacy – an important tool for the implementation of foreign policy and security of the state",
    year: "2018",
    details: "Security and Defence Quarterly 20(3), pp. 57–71",
    url: "https://doi.org/10.5604/01.3001.0012.5152",
    looked,
  },
  // “Combined” for several countries, “joint” for several services of one.
  "joint-combined": {
    short: "Soeters & Manigart 2008",
    author: "Joseph Soeters and Philippe Manigart (editors)",
    publisher: "Routledge",
    title: "Military Cooperation in Multinational Peace Operations: Managing Cultural Diversity and Crisis Response",
    year: "2008",
    details: "introduction",
    url: "https://doi.org/10.4324/9780203928721",
  },
  // Note 1 gives the ambiguity of “joint” as the reason to write “multinational”. Abstract: exercises for doctrine do help
  // to socialise states: they name common threats and share a process to meet them. Cases, no comparison.
  socialization: {
    short: "Frazier & Hutto 2017",
    author: "Derrick V. Frazier and J. Wesley Hutto",
    title:
      "The socialization of military power: security cooperation and doctrine development through multinational military exercises",
    year: "2017",
    details: "Defence Studies 17(4), pp. 379–397; abstract and notes read",
    url: "https://doi.org/10.1080/14702436.2017.1377050",
    looked,
  },
  // To act together towards shared aims; the same equipment is not required.
  "nato-interop": {
    short: "NATO 2023",
    author: "NATO",
    title: "Interoperability: connecting forces",
    year: "11 April 2023",
    details: "official page",
    url: "https://www.nato.int/en/what-we-do/deterrence-and-defence/interoperability-connecting-forces",
    looked: lookedAgain,
  },

  // Exercise Atatürk VII, at Cherat: every year, hosts in turn, the two names, and “each other’s combat experiences”.
  "ataturk-jinnah": {
    short: "ISPR 2011",
    author: "Inter-Services Public Relations, Pakistan’s military press office",
    title: "Pak Turkey Joint Training Exercise started",
    year: "2011",
    details: "statement, carried by Pakistan Press Releases",
    url: "https://pakistanpressreleases.com/pak-turkey-joint-training-exercise-started/",
    looked,
  },
  // Atatürk XI at Tarbela, three weeks to 20 February 2021.
  "ataturk-xi": {
    short: "Anadolu 2021",
    author: "Anadolu Agency, Türkiye’s state news agency",
    publisher: "Hürriyet Daily News",
    title: "Turkey, Pakistan joint military exercise ends",
    year: "21 February 2021",
    url: "https://www.hurriyetdailynews.com/turkey-pakistan-joint-military-exercise-ends-162561",
    looked,
  },
  // Atatürk XIII at Cherat from 10 February 2025, closed on Thursday the 20th; names Atatürk XII of 2023.
  "ataturk-xiii": {
    short: "TRT 2025",
    author: "TRT, Türkiye’s public broadcaster",
    title: "“Atatürk 13”: special military exercises of Pakistan and Türkiye to fight terrorism",
    year: "21 February 2025",
    details: "in Persian; title translated",
    url: "https://trt.global/farsi/article/fbf5d003ca6e",
    looked,
  },
  // Every two years since 2007; the fleet’s commander: “60 countries participating”, a record.
  aman: {
    short: "Arab News, 7 Feb 2025",
    publisher: "Arab News Pakistan",
    title: "‘World desires peace’: Pakistan’s AMAN-25 naval exercise kicks off in Karachi",
    year: "7 February 2025",
    url: "https://www.arabnews.pk/node/2589359",
    looked,
  },
  // “Delegations from over 60 countries … including ships, aircraft, special operations forces … and observers”.
  "aman-observers": {
    short: "Pakistan Today 2025",
    publisher: "Pakistan Today",
    title: "Pak Navy all set for multinational exercise AMAN, dialogue 2025",
    year: "5 February 2025",
    url: "https://www.pakistantoday.com.pk/2025/02/05/pak-navy-all-set-for-multinational-exercise-aman-dialogue-2025/",
    looked,
  },
  // “More than 10,000 participants from more than twenty nations”.
  "african-lion": {
    short: "US Army 2025",
    author: "US Army Europe and Africa",
    title: "African Lion",
    year: "2025",
    details: "official page of the exercise",
    url: "https://www.europeafrica.army.mil/What-We-Do/Exercises/African-Lion/",
    looked,
  },
  // “More than 10 000 troops from over 40 nations”; led by the US Army; names participants and observers.
  "african-lion-40": {
    short: "defenceWeb 2025",
    publisher: "defenceWeb",
    title: "Largest US-led military exercise in Africa, African Lion, kicks off across four nations",
    year: "15 April 2025",
    url: "https://www.defenceweb.co.za/african-news/largest-us-led-military-exercise-in-africa-african-lion-kicks-off-across-four-nations/",
    looked,
  },
  // “Brings together over 50 nations … and 10,000 troops”; Ghana, Morocco, Senegal and Tunisia.
  "african-lion-50": {
    short: "DVIDS 2025",
    author: "DVIDS, the US Department of Defense’s media service",
    title: "Senior leaders attend closing day of African Lion 25",
    year: "30 May 2025",
    url: "https://www.dvidshub.net/image/9063611/senior-leaders-attend-closing-day-african-lion-25",
    looked: lookedAgain,
  },
  // Egypt’s military spokesman on the opening day: 44 states, 14 with more than 8,000 troops, 30 as observers. (Three days
  // before he had said 43, 13 and 30: Anadolu Agency, carried by A News on 25 August.)
  "bright-star": {
    short: "The National 2025",
    publisher: "The National, Abu Dhabi",
    title: "Egypt and the US launch Bright Star military drills with 44 nations participating",
    year: "28 August 2025",
    url: "https://www.thenationalnews.com/news/mena/2025/08/28/egypt-and-the-us-launch-bright-star-military-drills-with-44-nations-participating/",
    looked: lookedAgain,
  },
  // “33 participating nations”; “to exchange military expertise, and improve interoperability”.
  "eager-lion": {
    short: "DVIDS 2024",
    author: "DVIDS, the US Department of Defense’s media service",
    title: "Military leaders observe CALFEX, Eager Lion 2024",
    year: "28 May 2024",
    url: "https://www.dvidshub.net/image/8443861/military-leaders-observe-calfex-eager-lion-2024",
    looked,
  },
  // “In addition to Jordan and the United States, 32 other partner nations will participate or observe”.
  "eager-lion-centcom": {
    short: "CENTCOM 2024",
    author: "US Central Command",
    title: "Jordan Hosts U.S. forces and partner nations for premiere Exercise Eager Lion 24",
    year: "12 May 2024",
    details: "release 20240512-01",
    noLink: true,
    looked,
  },
  // 20 countries taking part with the host; SPA: a “clear message” that they stand united.
  "north-thunder": {
    short: "Al Defaiya 2016",
    publisher: "Al Defaiya",
    title: "North Thunder military drill in Saudi Arabia closes today",
    year: "10 March 2016",
    details: "quotes the Saudi Press Agency, the state’s news agency",
    url: "https://defaiya.com/news/Regional%20News/KSA/2016/03/10/north-thunder-military-drill-in-saudi-arabia-closes-today",
    looked,
  },
  // Ideology, communications, counter-terrorist financing, military.
  imctc: {
    short: "IMCTC 2017",
    author: "Islamic Military Counter Terrorism Coalition",
    title: "Ministers and experts outline how IMCTC will combat terrorism across four key strategic domains",
    year: "26 November 2017",
    details: "official statement",
    url: "https://imctc.org/English/NewsroomDetail/Index/636473079474264517",
    looked,
  },
  // Opened on 30 September 2017; a Turkish official: more than 10,000 Somali soldiers will be trained.
  "turksom-2017": {
    short: "Anadolu 2017",
    author: "Anadolu Agency, Türkiye’s state news agency",
    publisher: "Hürriyet Daily News",
    title: "Turkey opens its largest overseas military base in Somalia",
    year: "30 September 2017",
    url: "https://hurriyetdailynews.com/amp/turkey-opens-its-largest-military-academy-in-somalia-120175",
    looked,
  },
  // 81 lieutenants and 71 sergeants, by the Turkish ministry.
  "turksom-2019": {
    short: "Anadolu 2019",
    author: "Anadolu Agency, Türkiye’s state news agency",
    publisher: "A News",
    title: "152 Somalians graduate from Turkish military camp",
    year: "25 July 2019",
    url: "https://anews.com.tr/turkey/2019/07/25/152-somalians-graduate-from-turkish-military-camp/amp",
    looked,
  },
  // By the minister’s count 1,931 Malaysians and 612 others from 52 countries.
  "port-dickson": {
    short: "Malaysia MoD 2015",
    author: "Hishammuddin Hussein, Minister of Defence of Malaysia",
    title: "United Nations Peacekeeping Operations and ASEAN Militaries Ready Group",
    year: "4 October 2015",
    details: "official press statement",
    url: "https://malaysiaaktif.my/2015/10/maf-committed-to-strengthening-un-peacekeeping-operations/",
    looked,
  },
  // UN figures of the end of March 2012: Bangladesh 10,245, Pakistan 9,401, India 8,134.
  peacekeepers: {
    short: "Shimo 2012",
    author: "Masako Shimo",
    publisher: "Secretariat of the International Peace Cooperation Headquarters, Japan",
    title: "UN Peacekeeping Operations Ranking",
    year: "11 May 2012",
    details: "PKO Now!, from UN figures",
    url: "https://www.pko.go.jp/pko_e/organization/researcher/atpkonow/article003.html",
    looked,
  },
  // Patrols, sharing, 99 reports in 2017 and none in the first half of 2023 (Indonesia’s ministry), training agreed in June,
  // 27 people rescued in February 2023.
  indomalphi: {
    short: "IPD FORUM 2023",
    author: "Gusty Da Costa",
    publisher: "Indo-Pacific Defense FORUM, a magazine of the US Indo-Pacific Command",
    title: "Indonesia, Malaysia, Philippines renew commitment to cooperation",
    year: "July 2023",
    url: "https://ipdefenseforum.com/2023/07/indonesia-malaysia-philippines-renew-commitment-to-cooperation/",
    looked,
  },
  // ReCAAP’s counts: 2016 ten actual and six attempted attacks, 2017 three and four, first half of 2018 one attempted; the
  // patrols improved communication; operations against Abu Sayyaf are “the primary reason” for the fall.
  storey: {
    short: "Storey 2018",
    author: "Ian Storey",
    publisher: "ISEAS – Yusof Ishak Institute, Singapore",
    title: "Trilateral Security Cooperation in the Sulu-Celebes Seas: A Work in Progress",
    year: "27 August 2018",
    details: "ISEAS Perspective 2018, no. 48; copy kept by DocsLib",
    url: "https://docslib.org/doc/7428531/trilateral-security-cooperation-in-the-sulu-celebes-seas-a-work-in-progress",
    looked: lookedAgain,
  },

  // Ranks of 2025, as press reports gave them (the three below; Yabiladi for Tunisia 81, Morocco 85, Saudi Arabia 90, Algeria 92;
  // PTS for Indonesia 49, Politiko for Kosovo 63, Caspian Post for Azerbaijan 95, BSS for Bangladesh 123, europesays.com and
  // energyprom.kz for the lower end); the report itself has them all.
  "peace-index": {
    short: "Global Peace Index 2025",
    author: "Institute for Economics & Peace",
    title: "Global Peace Index 2025",
    year: "2025",
    url: "https://www.visionofhumanity.org/",
    looked,
  },
  // Qatar 27, Kuwait 31, Oman 42, United Arab Emirates 52, Jordan 72; the region is the least peaceful.
  "peace-index-press": {
    short: "The Peninsula 2025",
    author: "Victor Bolorunduro",
    publisher: "The Peninsula, Qatar",
    title: "Qatar Remains Most Peaceful Country In MENA In Global Peace Index 2025",
    year: "1 July 2025",
    url: "https://menafn.com/1109744823/Qatar-Remains-Most-Peaceful-Country-In-MENA-In-Global-Peace-Index-2025",
    looked,
  },
  // Kazakhstan 56, Uzbekistan 67, Kyrgyzstan 78, Tajikistan 79, Turkmenistan 87.
  "peace-index-asia": {
    short: "Astana Times 2025",
    publisher: "The Astana Times, Kazakhstan",
    title: "Kazakhstan Strengthens Position in International Peace Ranking",
    year: "3 September 2025",
    details: "quotes Kazinform, the state’s news agency",
    url: "https://astanatimes.com/2025/09/kazakhstan-strengthens-position-in-international-peace-ranking/",
    looked: lookedAgain,
  },
  // Gambia 55, Sierra Leone 57, Senegal 69.
  "peace-index-africa": {
    short: "Rewmi 2025",
    publisher: "Rewmi, Senegal",
    title: "Sénégal, le 9e pays africain le plus pacifique",
    year: "17 August 2025",
    details: "in French: “Senegal, the ninth most peaceful country of Africa”",
    url: "https://www.rewmi.com/senegal-le-9e-pays-africain-le-plus-pacifique/",
    looked: lookedAgain,
  },
  // Abstract: partners may withhold, distort or pass on; hierarchy in an agreement lets a state watch for it.
  "sharing-risk": {
    short: "Walsh 2007",
    author: "James Igoe Walsh",
    title: "Defection and Hierarchy in International Intelligence Sharing",
    year: "2007",
    details: "Journal of Public Policy 27(2), pp. 151–181; abstract read",
    url: "https://www.cambridge.org/core/journals/journal-of-public-policy/article/abs/defection-and-hierarchy-in-international-intelligence-sharing/929AC0A4E5B1CF4D7B262007DD6F232E",
    looked,
  },
  // Asked by Saudi Arabia for aircraft, ships and soldiers; neutrality in the Yemen conflict; with Saudi Arabia in case of any
  // violation of its territory. (The resolution’s text: dawn.com/news/1175696.)
  "yemen-2015": {
    short: "Dawn 2015",
    publisher: "Dawn",
    title: "Parliament calls for neutrality in Yemen conflict",
    year: "10 April 2015",
    url: "https://www.dawn.com/news/1175090",
    looked,
  },
  // ISPR and the minister: a contingent on a training and advise mission, not to be used outside Saudi Arabia.
  "mission-2018": {
    short: "The News 2018",
    publisher: "The News International",
    title: "Troops being sent to Saudi on ‘training and advisory mission’: Defence Minister",
    year: "16 February 2018",
    url: "https://www.thenews.com.pk/latest/281912-troops-being-sent-to-saudi-on-training-and-advisory-mission-defence-minister",
    looked,
  },
  // Joint statement of 17 September 2025, by the Saudi Press Agency: aggression against either is aggression against both.
  "pact-2025": {
    short: "Arab Observer 2025",
    publisher: "Arab Observer",
    title: "Pakistan and Saudi Arabia sign Mutual Defense pact",
    year: "September 2025",
    details: "quotes the joint statement as the Saudi Press Agency, the state’s news agency, gave it",
    url: "https://www.arabobserver.com/pakistan-and-saudi-arabia-sign-mutual-defense-pact",
    looked,
  },
  // Abstract: 1973–2003; exercises in general do not escalate conflict, those with allies make escalation less probable.
  "escalation-no": {
    short: "Kuo & Blankenship 2022",
    author: "Raymond Kuo and Brian Dylan Blankenship",
    title: "Deterrence and Restraint: Do Joint Military Exercises Escalate Conflict?",
    year: "2022",
    details: "Journal of Conflict Resolution 66(1), pp. 3–31; abstract read",
    url: "https://doi.org/10.1177/00220027211023147",
    looked,
  },
  // Abstract: North Korea systematically responds with aggressive words and acts; the more so, the greater the threat.
  "escalation-yes": {
    short: "Bernhardt & Sukin 2021",
    author: "Jordan Bernhardt and Lauren Sukin",
    title: "Joint Military Exercises and Crisis Dynamics on the Korean Peninsula",
    year: "2021",
    details: "Journal of Conflict Resolution 65(5), pp. 855–888; abstract read",
    url: "https://doi.org/10.1177/0022002720972180",
    looked,
  },
  // Abstract: no systematic escalation of words or behaviour during or near the exercises.
  "escalation-null": {
    short: "D’Orazio 2012",
    author: "Vito D’Orazio",
    title: "War Games: North Korea’s Reaction to US and South Korean Military Exercises",
    year: "2012",
    details: "Journal of East Asian Studies 12(2), pp. 275–294; abstract read",
    url: "https://www.cambridge.org/core/journals/journal-of-east-asian-studies/article/war-games-north-koreas-reaction-to-us-and-south-korean-military-exercises/1DBA14189D91F1AC6DE26D9157BFCA06",
    looked,
  },
  // Abstract: training raises the military’s power relative to the regime; 189 countries, 1970–2009; IMET and CTFP.
  coups: {
    short: "Savage & Caverley 2017",
    author: "Jesse Dillon Savage and Jonathan D. Caverley",
    title: "When human capital threatens the Capitol: Foreign aid in the form of military training and coups",
    year: "2017",
    details: "Journal of Peace Research 54(4), pp. 542–557; abstract read",
    url: "https://doi.org/10.1177/0022343317713557",
    looked,
  },
  // Abstract: the effect is limited to a single programme, a small fraction of US training.
  "coups-one-programme": {
    short: "McLauchlin et al. 2022",
    author: "Theodore McLauchlin, Lee J. M. Seymour and Simon Pierre Boulanger Martel",
    title: "Tracking the rise of United States foreign military training: IMTAD-USA, a new dataset and research agenda",
    year: "2022",
    details: "Journal of Peace Research 59(2), pp. 286–296; abstract read",
    url: "https://doi.org/10.1177/00223433211047715",
    looked,
  },
  // Abstract: officers with US military education are a stabilising force in transitions to democracy.
  transitions: {
    short: "Ruby & Gibler 2010",
    author: "Tomislav Z. Ruby and Douglas M. Gibler",
    title: "US professional military education and democratization abroad",
    year: "2010",
    details: "European Journal of International Relations 16(3); abstract read",
    url: "https://doi.org/10.1177/1354066109344659",
    looked,
  },
  // Abstract: US training, advising and equipping; the achievable upper bound is modest, under conditions rarely set.
  "modest-gains": {
    short: "Biddle et al. 2018",
    author: "Stephen Biddle, Julia Macdonald and Ryan Baker",
    title: "Small footprint, small payoff: The military effectiveness of security force assistance",
    year: "2018",
    details: "Journal of Strategic Studies 41(1–2), pp. 89–142; abstract read",
    url: "https://doi.org/10.1080/01402390.2017.1307745",
    looked,
  },
  // Summary: 107 countries, 1991–2008; lower fragility on average, small in one year; weak or none in the most fragile.
  fragility: {
    short: "RAND 2014",
    author:
      "Michael J. McNerney, Angela O’Mahony, Thomas S. Szayna, Derek Eaton, Caroline Baxter, Colin P. Clarke, Emma Cutrufello, Michael McGee, Heather Peterson, Leslie Adrienne Payne and Calin Trenkov-Wermuth",
    publisher: "RAND Corporation",
    title: "Assessing Security Cooperation as a Preventive Tool",
    year: "2014",
    details: "report RR-350, for the US Army; summary read",
    url: "https://www.rand.org/pubs/research_reports/RR350.html",
    looked,
  },
} satisfies Record<string, Source>;
