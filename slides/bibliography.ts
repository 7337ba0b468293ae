// The works that the lesson cites, the article first. `short` is what a slide shows.
import type { Source } from "classroom-deck";

export const sources = {
  article: {
    short: "The article",
    title: "Military Training Diplomacy: A Key Pillar in Defense Strategy of Islamic Nations",
    published: "the lesson’s source text; it names no author, date or sources",
  },

  // Definitions
  "uk-1998": {
    short: "UK MoD 1998",
    author: "UK Ministry of Defence",
    title: "Strategic Defence Review, Supporting Essay Four",
    published: "1998",
    url: "https://resdal.org/Archivo/gb-essay4.htm",
  },
  "cottey-forster": {
    short: "Cottey & Forster 2004",
    author: "Cottey & Forster",
    title: "Reshaping Defence Diplomacy",
    published: "Adelphi Paper 365, IISS / Oxford University Press, 2004",
  },
  "no-definition": {
    short: "Drab 2018",
    author: "Drab",
    title: "Article on defence diplomacy and foreign policy",
    published: "Security and Defence Quarterly 20(3), 2018",
    url: "https://docslib.org/doc/10071397/defence-diplomacy-an-important-tool-for-the-implementation-of-foreign-policy-and-security-of-the-state",
  },
  "joint-combined": {
    short: "Soeters & Manigart",
    author: "Soeters & Manigart",
    title: "Introduction",
    published: "Taylor & Francis",
    url: "https://doi.org/10.4324/9780203928721-6",
  },
  "nato-interop": {
    short: "NATO 2023",
    author: "NATO",
    title: "Interoperability: connecting forces",
    published: "2023",
    url: "https://www.nato.int/en/what-we-do/deterrence-and-defence/interoperability-connecting-forces",
  },

  // Examples
  "ataturk-jinnah": {
    short: "ISPR 2011",
    author: "Inter-Services Public Relations",
    title: "Statement on the Pakistani–Turkish exercise",
    published: "carried by Pakistan Press Releases, 2011",
    url: "https://pakistanpressreleases.com/pak-turkey-joint-training-exercise-started/",
  },
  "ataturk-xiii": {
    short: "Arab News, 20 Feb 2025",
    title: "Report on exercise Atatürk-XIII",
    published: "Arab News Pakistan, 20 February 2025",
    url: "https://www.arabnews.pk/node/2590945/pakistan",
  },
  "anatolian-eagle": {
    short: "The Nation 2023",
    title: "Report on Anatolian Eagle 2023",
    published: "The Nation (Pakistan), 4 May 2023",
    url: "https://www.nation.com.pk/04-May-2023/flight-tactical-exercise-anatolian-eagle-starts-in-turkiye",
  },
  aman: {
    short: "Arab News, 7 Feb 2025",
    title: "Report on exercise AMAN 2025",
    published: "Arab News Pakistan, 7 February 2025",
    url: "https://www.arabnews.pk/node/2589359",
  },
  "eager-lion": {
    short: "DVIDS 2024",
    author: "DVIDS (US Department of Defense)",
    title: "Report on Eager Lion 2024",
    published: "28 May 2024",
    url: "https://www.dvidshub.net/image/8443861/military-leaders-observe-calfex-eager-lion-2024",
  },
  "african-lion": {
    short: "DVIDS, May 2025",
    author: "DVIDS (US Department of Defense)",
    title: "Report on African Lion 2025",
    published: "May 2025",
    url: "https://www.dvidshub.net/news/498923/african-lion-2025-concludes-showcases-us-ability-project-power-with-allies-and-partners-across-africa",
  },
  "bright-star": {
    short: "DVIDS, Aug 2025",
    author: "DVIDS (US Department of Defense)",
    title: "Report on Bright Star 2025",
    published: "August 2025",
    url: "https://www.dvidshub.net/news/546892/us-and-egypt-host-exercise-bright-star-25",
  },
  "north-thunder": {
    short: "Gulf News 2016",
    title: "Report on North Thunder 2016",
    published: "Gulf News, February 2016",
    url: "https://gulfnews.com/world/gulf/saudi/northern-thunder-military-exercises-begin-in-saudi-arabia-1.1673122",
  },
  imctc: {
    short: "IMCTC 2017",
    author: "Islamic Military Counter Terrorism Coalition",
    title: "Statement on its fields of work",
    published: "26 November 2017",
    url: "https://imctc.org/English/NewsroomDetail/Index/636473079474264517",
  },
  "turksom-2017": {
    short: "Hürriyet Daily News 2017",
    title: "Report on the opening of the Mogadishu academy",
    published: "Hürriyet Daily News, 30 September 2017",
    url: "https://hurriyetdailynews.com/amp/turkey-opens-its-largest-military-academy-in-somalia-120175",
  },
  "turksom-2025": {
    short: "TRT Afrika 2025",
    title: "Report on a graduation at the Mogadishu academy",
    published: "TRT Afrika, 5 July 2025",
    url: "https://trt.global/afrika-english/article/21f7b2a8659e",
  },
  "port-dickson": {
    short: "ICRC 2012",
    author: "International Committee of the Red Cross",
    title: "Feature on Malaysia’s peacekeeping training centre",
    published: "21 May 2012",
    url: "https://www.icrc.org/eng/resources/documents/feature/2012/malaysia-feature-2012-05-18.htm",
  },
  indomalphi: {
    short: "IPD FORUM 2023",
    title: "Report on the three states’ patrols",
    published: "Indo-Pacific Defense FORUM, July 2023",
    url: "https://ipdefenseforum.com/2023/07/indonesia-malaysia-philippines-renew-commitment-to-cooperation/",
  },

  // Evidence that qualifies or challenges
  "peace-index": {
    short: "Global Peace Index 2024",
    author: "Institute for Economics & Peace",
    title: "Global Peace Index 2024",
    published: "reported by Zawya, 16 July 2024",
    url: "https://www.zawya.com/en/world/middle-east/qatar-ranks-second-in-mena-on-global-peace-index-2024-pp4ate66",
  },
  "sharing-risk": {
    short: "Walsh 2007",
    author: "Walsh",
    title: "Defection and Hierarchy in International Intelligence Sharing",
    published: "Journal of Public Policy, 2007",
  },
  "yemen-2015": {
    short: "Dawn 2015",
    title: "Report on the parliament’s resolution on Yemen",
    published: "Dawn, 10 April 2015",
    url: "https://www.dawn.com/news/1175696",
  },
  "escalation-no": {
    short: "Kuo & Blankenship 2022",
    author: "Kuo & Blankenship",
    title: "Study of multinational exercises and escalation, 1973–2003",
    published: "Journal of Conflict Resolution 66(1), 2022",
  },
  "escalation-yes": {
    short: "Bernhardt & Sukin 2021",
    author: "Bernhardt & Sukin",
    title: "Study of exercises on the Korean Peninsula",
    published: "Journal of Conflict Resolution 65(5), 2021",
    url: "https://doi.org/10.1177/0022002720972180",
  },
  "escalation-null": {
    short: "D’Orazio 2012",
    author: "D’Orazio",
    title: "Study of exercises and North Korean hostility",
    published: "Journal of East Asian Studies 12, 2012",
  },
  coups: {
    short: "Savage & Caverley 2017",
    author: "Savage & Caverley",
    title: "Study of US training programmes and coups, 189 countries, 1970–2009",
    published: "Journal of Peace Research 54(4), 2017",
  },
  "coups-one-programme": {
    short: "McLauchlin & Seymour 2020",
    author: "McLauchlin & Seymour",
    title: "Study of US training and coups (conference paper)",
    published: "2020",
    url: "https://umontreal.scholaris.ca/items/f8798e10-5643-4dc4-92a0-c5f09eb5a217",
  },
  transitions: {
    short: "Ruby & Gibler 2010",
    author: "Ruby & Gibler",
    title: "Study of US military education and transitions to democracy",
    published: "European Journal of International Relations, 2010",
    url: "https://doi.org/10.1177/1354066109344659",
  },
  "modest-gains": {
    short: "Biddle et al. 2018",
    author: "Biddle, Macdonald & Baker",
    title: "Study of what training and advising a partner’s army brings",
    published: "Journal of Strategic Studies 41(1–2), 2018",
    url: "https://doi.org/10.1080/01402390.2017.1307745",
  },
  fragility: {
    short: "RAND 2014",
    author: "RAND",
    title: "Report RR350, on US security cooperation and state fragility, 107 countries, 1991–2008",
    published: "2014",
    url: "https://www.rand.org/pubs/research_reports/RR350.html",
  },
  vetting: {
    short: "US Department of State",
    author: "US Department of State",
    title: "Leahy law",
    published: "undated",
    url: "https://www.state.gov/j/drl/shr/",
  },
} satisfies Record<string, Source>;
