// English sentences: a headline has a verb that says something of something. No list knows every verb; forms that are verbs
// alone are taken at once, and forms that could be nouns as well ("causes", "need") by the words beside them. A verb of a
// clause within a name ("studies that you can look up") says nothing of that name: each such clause has one for itself. Tried on
// 1,578 sentences and 282 headings of technical manuals, and on every headline of the lessons here.
import { asks, listed, type SentenceRules, wordsOf } from "./rules.ts";

/** Forms of be, have and do, and what stands before another verb. */
const AUXILIARY = listed(
  `am is are was were has have had do does did can could will would shall should may might must cannot ought isn't let`,
);

/** Past forms that follow no rule, and are no nouns. */
const PAST = listed(`
  arose ate awoke became began bent bit blew bought broke brought built burnt came caught chose clung crept cost dealt drank
  drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit hung hurt kept
  knew laid lay learnt led left lent lit lost made meant met overcame paid proved put quit ran rang read rode rose said sang
  sank sat saw sent set shook shone shot shrank shut slept slid sold sought spent split spoke spread sprang stood stole
  stuck stung struck strove swam swept swore swung taught thought threw told took tore understood underwent upheld went
  withdrew withstood woke won wore wove wrote
`);

/** What takes a subject and says something of it. */
const VERBS = listed(`
  absorb accelerate accept accompany account achieve acquire act adapt add adjust admit adopt advise affect afford agree aim
  allow alter amount analyse analyze announce answer appear apply appoint appreciate approach argue arise arrange arrive ask
  assemble assert assess assign assist assume attach attack attain attempt attend attract avoid balance ban bear beat become
  beg begin behave believe belong bend benefit bind bite blame block blow boil borrow bounce break breathe breed bring
  broaden build burn burst buy calculate call calm carry cast catch cause change charge chase check choose circulate claim
  classify clean clear climb cling close collapse collect combine come compare compete complain complete comprise compute
  conceal concern conclude condense conduct confirm connect conquer conserve consider consist constitute construct consume
  contain continue contract contradict contribute control convert convey convince cook cool cooperate cope copy correct
  correlate correspond cost count cover create credit criticise cross crush crystallise cut damage dance date deal decay
  decide declare decline decompose decrease deepen defeat defend define delay deliver demand demonstrate deny depend deposit
  derive describe deserve design destroy detect determine develop deviate devote die differ diffuse digest diminish direct
  disagree disappear discover discuss displace display disprove dissolve distinguish distribute disturb diverge divide do
  dominate double doubt drain draw dream dress drift drink drive drop dry earn ease eat echo educate eliminate embrace emerge
  emit employ empty enable enclose encourage end endure enforce engage enhance enjoy enlarge ensure enter entitle equal erode
  erupt escape establish estimate evaluate evaporate evolve examine exceed exchange exclude execute exert exist expand expect
  experience explain exploit explode explore export expose express extend extract face fail fall feed feel fight fill filter
  find finish fit fix float flow fly focus fold follow force forecast forget forgive form free freeze fuel fulfil function
  gain gather generate germinate get give go gossip govern grant grasp grow guarantee guard guess guide halve handle hang
  happen harm harvest hate have heal hear heat help hesitate hide hinder hit hold hope house hunt hurt identify ignore
  illustrate imagine imitate imply import improve include increase indicate induce infect infer inflate influence inform
  inherit inhibit initiate inspire insist interact interfere interpret introduce invade invent invest invite involve isolate
  join judge jump justify keep kill kneel know label lack last laugh launch lead lean leap learn leave lend let liberate lie
  lift light like limit link list listen live load loan locate look lose love lower maintain make manage map mark match
  matter mean measure meet melt mention migrate mind mirror miss mix model modify move multiply name need neglect
  negotiate note notice obey object observe obtain occupy occur offer open operate oppose optimise orbit order organise
  organize originate outlast outlive outnumber outperform outweigh overcome overestimate overlap owe own oxidise pass pay
  peak penetrate perform perish permit persist persuade pick place plan plant play plead plunge point pollinate pollute
  populate pose possess postpone pour practise praise precede predict prefer prepare present preserve press presume prevail
  prevent proceed produce profit prohibit promise promote prompt propose protect protest prove provide provoke publish pull
  punish pursue push put qualify question quote radiate raise range rank react read realise realize rearrange rebel receive
  recognise recognize recommend record recover reduce refer refine reflect reform refuse refute regard regulate reign
  reinforce reject relate release rely remain remember remind remove render repair repeat repel replace replicate reply report
  represent reproduce require resemble reshape resist resolve respect respond rest restore restrict result retain retreat
  return reveal reverse revolve reward ride ring rise risk roll rotate rule run rust sail satisfy save say scatter score
  search seal see seek seem select sell send sense separate serve set settle shape share shift shine shoot shorten show
  shrink shut sign signal simplify sing sink sit sleep slide slip slow smell smile smoke solve sort sound sow spare spark
  speak specify spend spill spin split spoil spread spring stabilise stand starve state stay steal stem stick stimulate stir
  stop store strengthen stress stretch strike strive struggle study submit substitute succeed suffer suggest suit sum
  summarise supply support surpass surprise surrender surround survive suspect suspend sustain swallow sweep swell swim swing
  swap switch take talk taste teach tear tell tend test testify thank think threaten thrive throw tie tighten tolerate touch
  trace track trade train transfer transform translate transmit transport trap travel treat trigger triple trust try turn
  underestimate undergo underlie undermine understand undertake undo unfold unite unlock urge use vanish vary verify vibrate
  violate visit vote wait wake walk wander want warm warn wash waste watch weaken wear weigh widen win wish withdraw wither
  withstand wonder work worry worsen write yield abandon abolish activate adhere age aid align append assure await back bake
  band bathe beg betray boost bore bow breach brush bubble bully bury calm cancel carve cease celebrate centre challenge cheat
  cheer clarify clash coin collide colonise comment commit communicate compensate compile complement compress confess confine
  confront confuse congratulate contest cooperate coordinate corrode crack crash crawl crowd cry cultivate cure curve dare
  dedicate deform degrade delete delight depart depict deprive descend detach deteriorate devise dictate dig disappoint
  discourage dismiss dispute disrupt dissipate dive divert dominate donate drag drown dump dwell echo edit eject elect embark
  empower enact encode encounter endanger enrich enrol entail erase erect evacuate evoke exaggerate excite exclaim exhaust
  exhibit exile expel expire fade farm fear ferment fertilise file finance fine fire flee flip flood flourish flower focus fool
  foster found frame frighten gaze glow grab grade graze greet grind grip group halt harden haunt hire host hover hug hunt
  immigrate impact implement impose impress imprison incline insert inspect install instruct insulate insult integrate intend
  intensify interest interrupt intervene invoke irrigate irritate itch jeopardise kick knock knit label land lay lengthen license
  log lock long magnify manufacture march marry massage mate mature memorise merge mine misuse mobilise mock motivate mount mourn
  multiply nest nurture occupy offend offset omit oppress outline outnumber overlook overthrow overwhelm oversee pack paint park
  part patrol pause perceive permeate phone pin pity plough pollute pop portray posit preach preoccupy prescribe preside
  privilege probe process program project prolong pronounce propagate prosper pump purify quantify rally ration reach reap
  reason reassure rebuild recall reckon recruit recur recycle redirect rediscover redistribute register regret regulate rehearse
  rejoin relax rely relocate renew rent reopen repay repeal rescue research reserve reside resign resort resume retire retrieve
  reuse review revise revive reward ripen rob ruin sacrifice sample sanction scan scare schedule score scratch scream screen
  secrete secure seize sew shatter shed shelter shield ship shiver shout sieve sigh sketch skip slice smooth soak soar soften
  specialise speculate speed spawn spoil sponsor spot squeeze stain stare steer stitch strain strip submerge subside subtract
  subvert sue supervise supplement suppress surface surge surpass swear sweat symbolise tackle target tax telephone tempt thaw
  throb tick tilt tire topple tow transcend transcribe transition tread tremble trick trim trouble tug tune twist unify unveil
  update uphold upset validate value vaporise veto view voice volunteer wander weave weep welcome whisper widen wipe wire
  wrap wrestle yell overwrite query enable disable invoke print push parse serialise
  start capture accumulate amplify approve bark barter bloom brake brew bruise burrow camp chew chill circle
  cite clog coat code coexist compose concentrate conflict congregate coincide crumble deflect dehydrate delegate
  deplete detain deter dilute dip discharge disperse distort dock dye eclipse elongate emigrate emphasise equip escalate
  evade evict exhale extinguish fend flatten fluctuate forage forge forward fracture fry gallop gamble generalise
  glide glitter gnaw graduate growl harass hatch hibernate hurry hydrate ignite impair inhale inhabit inject injure invert
  kindle lag leak leach lessen lodge loosen master mimic minimise mislead moan moisten monitor moult mutate narrow navigate
  neutralise nod nourish number oscillate outgrow outrun overflow overheat overrule parch peel persecute perspire pierce pile
  pinch plateau poison polarise polish pool prey price proliferate quadruple quit race rain rattle rebound recede recite
  refract reheat relieve relinquish repress resent resonate rinse roam roar roast rot rub rush saturate scale scrape sharpen
  skid slope smash snow solidify spiral sprout squash stack stagnate stall sterilise stink streamline subsidise swarm sway
  swirl synthesise taper thicken thin tickle tip toil trail trickle twinkle venture vie vomit water whistle worship wound
  yawn zoom overrun revolt outpace stabilize harmonise harmonize crystallize metabolise mask refill relapse refuel wobble
  quake shake bleach acidify char blink flash sparkle converge intersect bisect rhyme alliterate narrate satirise
  connote denote spell punctuate legislate ratify secede annex besiege crown depose smuggle hoard default deflate bargain
  monopolise advertise brand lease salt weather average fund jam spike lure
`);

/** Verbs that are as often nouns: what stands beside them decides. */
const NOUNS_TOO = listed(`
  account act aim amount answer approach attack attempt balance ban benefit bite blame block blow break burn call cast cause
  change charge chase check claim close concern conduct contract control copy cost count cover credit cross cut damage dance
  date deal decay decline decrease delay demand deposit design display doubt drain draw dream dress drift drink drive drop
  echo end equal escape estimate exchange experience exploit export express extract face fall feed fight fill filter find fit
  fix float flow fly focus fold force forecast form fuel function gain grant grasp group guarantee guard guess guide handle
  harm harvest hate heat help hit hold hope house hunt hurt import increase influence invite join judge jump kill label lack
  last laugh launch lead leap lie lift light like limit link list load loan look love map mark match matter measure melt
  mention mind mirror miss mix model move name need note notice object offer open order orbit pass pay peak permit pick place
  plan plant play point pose practise praise present press produce profit promise prompt protest pull push question quote
  range rank record reform refuse regard release remark repair repeat reply report respect rest result retreat return reverse
  reward ride ring rise risk roll rule run rust sail save say scatter score search seal sense set shape share shift shine show
  sign signal sink slide slip smell smile smoke sort sound spark spin split spread spring stand state stay steal stem stick
  stop store stress stretch strike struggle study sum supply support surprise suspect sweep swing switch talk taste tear test
  tie touch trace track trade train transfer transport trap travel treat trigger trust try turn use visit vote wait walk
  warm wash waste watch wear win wish wonder work worry yield purchase value term kind type part step stage cell wave age aid
  back band bow breach bubble challenge clash coin comment contest crack crash crowd cure curve delight dispute dive dump farm
  fear file finance fine fire flood flower focus fool frame grade graze grip group halt host hug impact insult interest kick
  knock land license lock log march mate mine mount nest outline pack paint park patrol pause phone pin pity plough print
  privilege probe process program project pump query rally ration reach reason recall register regret rent rescue research
  reserve resort review ruin sacrifice sample sanction scan scare schedule scratch scream screen shelter shield ship shout sigh
  sketch skip slice speed spot stain strain strip supplement surface surge sweat target tax telephone thaw tick tilt transition
  trick trouble tune twist update veto view voice volunteer wire wrap yell upset sponsor
  start capture bark barter bloom brake brew bruise burrow camp circle code conflict discharge dock
  dye eclipse forge fracture fund gamble glitter graduate growl hatch hurry jam lag leak lodge lure master mimic moan
  monitor mutate nod number overflow pile pinch plateau poison polish pool prey price quit race rain rattle rebound rinse
  roar roast rush salt scale slope smash snow spike spiral sprout squash stack stall swarm sway swirl taper tickle tip toil
  trail venture water weather whistle wound yawn zoom revolt mask relapse shake bleach blink flash sparkle average
  rhyme default bargain brand lease narrow forward chill worship crown rub char
`);

/** Verbs that are nouns or adjectives as well, at the end of a longer name: "the effects of tea on night sleep". */
const OTHERS_TOO = listed(`
  sleep bear bend boost brush bully calm cancel cheat clean clear collapse complete cook cool correct cry dare direct double drag
  dry ease empty exhibit fail feel finish foster free glow haunt hide knit lean live long lower massage mature mock neglect own pop
  reign rob select separate shed slow smooth soak spare squeeze stare stir substitute suit swallow swap swell triple trim tug warm weep
  welcome whisper wipe
`);

/** These are many by their form, and part of one thing's name: "a sports car". */
const NO_VERBS_BEFORE_A_NOUN = listed(`sports savings sales arms goods means series species works customs`);

/** These end like verbs in -ise, -ize, -ify or their third person. */
const NO_VERBS_IN_ISE = listed(`
  exercise exercises enterprise enterprises franchise franchises prize prizes size sizes premise premises paradise expertise
  compromise disguise merchandise treatise noise noises otherwise likewise precise concise crises bases analyses hypotheses
  syntheses theses phases
`);
/** These end like past forms. */
const NOT_PAST = listed(
  `need speed seed weed feed breed greed creed deed bleed indeed hundred sacred naked wicked embed exceed proceed succeed
   agreed-upon united advanced mixed related detailed limited combined applied so-called armed crooked rugged learned aged
   beloved infrared`,
);

const DETERMINERS = listed(`the a an my your his her its our their no every another`);
const NUMBERS = listed(
  `two three four five six seven eight nine ten eleven twelve twenty hundred thousand million several`,
);
/** Before a word they make it a noun, except where they stand for one themselves ("This shows …"). */
const STAND_ALONE = listed(
  `this that each one it he she who what which nobody everybody everyone someone something nothing everything all it's`,
);
const PLURAL_WORDS = listed(
  `we you they i fewer people children men women many most some few both others these those all data bacteria media police geese
   mice feet teeth species themselves ourselves who that which more`,
);
const BEFORE_A_BASE = listed(`not never always often sometimes rarely seldom also still just together who that which`);
const PREPOSITIONS = listed(`
  of in on at by for from with without within between among about above across after against along around as before behind
  below beneath beside beyond despite down during except inside into like near off onto out outside over past per since than
  through throughout to toward towards under until up upon via
`);
const ADVERBS = listed(
  `also always never often sometimes rarely seldom still now then only just soon thus even probably`,
);
const isAdverb = (word: string) => ADVERBS.has(word) || /..ly$/.test(word);
/** After a form that could be a noun, these follow a verb: "runs through", where "changes in" has a noun. */
const WITH_A_VERB = listed(`to into from through against along across toward towards up down over around off past as`);
const SPEAKERS = listed(`we you they i he she it please`);
/** What a verb is done to begins so. */
const OBJECTS = listed(`
  the a an my your his her its our their no every this these those each one two three four five six seven eight nine ten it them
  us me him you itself themselves more less nothing something everything
`);
const JOINING = listed(`and or nor but vs versus`);
/** Where one of these follows, a form that could be a noun is a verb. */
const AFTER_A_VERB = listed(`
  the a an my your his her its our their no every another this that these those each one two three four five six seven eight
  nine ten eleven twelve hundreds thousands it them us me him you what how why when where whether who which if not itself
  themselves more less most least better best faster slower only just almost about nearly up down out away back together
  again twice always never so too well what's all both many some few any
`);
const AFTER_AN_ORDER = listed(
  `others somebody someone everybody everyone something everything the a an my your its their this that these those each every all any one two three four what how why when where which it
   them us me him`,
);
const ADJECTIVES = listed(`
  main key new old great good bad big small large long short high low early late first second third last next common general
  major minor modern ancient social political economic natural global local public private special different important possible
  typical other further basic simple complex human free own same possible daily annual current recent future
`);

const isPlural = (word: string) => /[^sui]s$/.test(word) || PLURAL_WORDS.has(word);

const isFunctionWord = (word: string) =>
  [PREPOSITIONS, JOINING, DETERMINERS, NUMBERS, STAND_ALONE, PLURAL_WORDS, AFTER_A_VERB, ADJECTIVES, SPEAKERS].some(
    (set) => set.has(word),
  ) || isAdverb(word);

/** The base that a form in -s is of, where that is a verb that is known. */
function baseOf(word: string): string | undefined {
  const form = word.replace(/^(re|co|pre|over|under|mis|out|self)-/, "");
  const bases = [form.replace(/s$/, ""), form.replace(/es$/, ""), form.replace(/ies$/, "y")];
  return /[^s]s$/.test(form) ? bases.find((base) => base !== form && VERBS.has(base)) : undefined;
}

/** Verbs can be made of nearly anything: hydrolyse, fossilise, classify. */
const isMadeVerb = (word: string) => /..(if(y|ies)|[iy][sz]es?)$/.test(word) && !NO_VERBS_IN_ISE.has(word);

/** Whether a word before leaves room for a verb: what makes a noun of the next word does not. */
const leavesRoom = (before: string) =>
  before !== "" &&
  !DETERMINERS.has(before) &&
  !NUMBERS.has(before) &&
  !ADJECTIVES.has(before) &&
  !PREPOSITIONS.has(before) &&
  !JOINING.has(before) &&
  !/['’]s$/.test(before);

/** Whether the word at a place says something of the words before it, or tells whoever reads what to do. */
function isVerbAt(words: readonly string[], index: number): boolean {
  const [before = "", word = "", after = ""] = [words[index - 1], words[index], words[index + 1]];
  const lower = word.toLowerCase();
  const previous = before.toLowerCase();
  const next = after.toLowerCase();
  if (/n['’]t$|\p{L}['’](re|ll|ve|d|m)$/iu.test(word)) return true;
  if (/^(it|that|there|here|who|what|where|how|why|he|she|let|this|everything|nothing|nobody|one)['’]s$/i.test(word))
    return true;
  if (AUXILIARY.has(lower)) {
    // "The will of the people", "free will", "1 May": nouns, and a month.
    const isNoun = /^(can|will|might|must|may)$/.test(lower) && index > 0 && (!leavesRoom(previous) || next === "of");
    return !isNoun && !(word === "May" && index > 0);
  }
  if (index === 0 && lower === "to") return tellsWhatFor(words);
  if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || next === "of") return false;
  if (index === 1 && /ly$/.test(previous) && tellsWhatToDo(lower, next)) return true; // "Simply mix the two"
  const first = words[0]?.toLowerCase() ?? "";
  const isLast = after === "" || JOINING.has(next);
  if (index === 0) {
    if (VERBS.has(lower) && !PREPOSITIONS.has(next) && !JOINING.has(next) && tellsWhatFor(words.slice(2))) return true;
    return tellsWhatToDo(lower, next);
  }
  if (BEFORE_A_BASE.has(previous) && VERBS.has(lower)) return true;
  const isOfOneThing = baseOf(lower) !== undefined;
  // "Every map lies about size": of one thing no name goes on with many. "Tea still works at night".
  const isNamed = NO_VERBS_BEFORE_A_NOUN.has(lower);
  if (
    isOfOneThing &&
    !isNamed &&
    index > 1 &&
    /^(a|an|every|each|this|another)$/i.test(words[0] ?? "") &&
    leavesRoom(previous)
  )
    return true;
  if (isOfOneThing && index > 1 && ADVERBS.has(previous) && leavesRoom(words[index - 2]?.toLowerCase() ?? ""))
    return true;
  // "Romans mixed concrete", where "mixed results" are none.
  if (NOT_PAST.has(lower) && /ed$/.test(lower) && isPlural(previous) && !PREPOSITIONS.has(next) && next !== "")
    return true;
  // What an adverb stands before is judged by the word before that.
  if (isAdverb(previous) && index > 1 && !isAdverb(lower))
    return isVerbAt([...words.slice(0, index - 1), ...words.slice(index)], index - 1);
  if (SPEAKERS.has(previous) && next !== "" && !isFunctionWord(lower)) return true;
  if (PAST.has(lower) || (/..ed$/.test(lower) && !NOT_PAST.has(lower)))
    return leavesRoom(previous) || STAND_ALONE.has(previous);
  const base = baseOf(lower);
  if (base !== undefined || (isMadeVerb(lower) && lower.endsWith("s"))) {
    if (STAND_ALONE.has(previous)) return true;
    if (!leavesRoom(previous)) return false;
    if (!NOUNS_TOO.has(base ?? "")) return true;
    return isLast ? word === lower && isOneThing(words, index - 1) : !PREPOSITIONS.has(next) || WITH_A_VERB.has(next);
  }
  if (previous === "to") return false; // "A way to learn": it is said of nothing
  if (NUMBERS.has(previous) && VERBS.has(lower) && !NOUNS_TOO.has(lower) && !OTHERS_TOO.has(lower)) return true;
  if (/^\p{Lu}{2,}s$/u.test(before) && (VERBS.has(lower) || isMadeVerb(lower)) && !isLast) return true; // "CPUs need"
  if (VERBS.has(lower) || isMadeVerb(lower)) {
    if (isOfManyBefore(words, index)) {
      if (!NOUNS_TOO.has(lower) && !OTHERS_TOO.has(lower)) return true;
      if (OBJECTS.has(next)) return true;
    }
    const isPair = words[index - 2]?.toLowerCase() === "and" && index > 2;
    if (!isPlural(previous) && !(isPair && !isLast)) return false;
    // "Some metals float".
    const isShort = words.length === 2 || (words.length === 3 && (PLURAL_WORDS.has(first) || NUMBERS.has(first)));
    return !NOUNS_TOO.has(lower) || !isLast || isShort;
  }
  // A verb that no list has, between what it is said of and what follows it.
  if (!AFTER_A_VERB.has(next) || AFTER_A_VERB.has(lower) || JOINING.has(lower) || PLURAL_WORDS.has(lower)) return false;
  if (!leavesRoom(previous)) return false;
  return /[^sui]s$/.test(lower) ? !isPlural(previous) : isPlural(previous) && !/(ly|ing)$/.test(lower);
}

/** "Two weeks without coffee" are many, whatever stands right before: what is said of them has the form for many. */
function isOfManyBefore(words: readonly string[], index: number): boolean {
  const before = words.slice(0, index).map((word) => word.toLowerCase());
  const preposition = before.findIndex((word) => PREPOSITIONS.has(word));
  const named = before[preposition - 1] ?? "";
  return preposition > 0 && preposition < index - 1 && isPlural(named) && leavesRoom(before.at(-1) ?? "");
}

/** "Find a way to learn", "To sleep well": whether it is told what for. */
const tellsWhatFor = (words: readonly string[]): boolean =>
  words.some((word, index) => VERBS.has(word.toLowerCase()) && words[index - 1]?.toLowerCase() === "to");

/** "Compare the maps", "Guess before we look": what is a verb alone, or is followed as one. */
const tellsWhatToDo = (first: string, next: string): boolean =>
  VERBS.has(first) && !NOUNS_TOO.has(first) && !(OTHERS_TOO.has(first) && PREPOSITIONS.has(next))
    ? next !== "" && !JOINING.has(next)
    : ((AFTER_AN_ORDER.has(next) && (VERBS.has(first) || !/^(that|what|how|why|when|where|which)$/.test(next))) ||
        (VERBS.has(first) && /^(before|after|until|if)$/.test(next))) &&
      !isFunctionWord(first) &&
      !/([^s]s|ing|ly)$/.test(first);

/** "The sea" and "iron" are, "plant cells" and "the main" are not. */
const isOneThing = (words: readonly string[], index: number): boolean => {
  const word = words[index]?.toLowerCase() ?? "";
  const before = words[index - 1]?.toLowerCase() ?? "";
  // "Mixed results": of what kind, and no thing; "bread" and "speed" are things.
  const isOfAKind = /[^e]ed$/.test(word) && word.length > 4;
  return leavesRoom(word) && !isOfAKind && !isPlural(word) && (index === 0 || DETERMINERS.has(before));
};

/** What follows them has a verb of its own, which says nothing of what stands before: "studies that you can look up". */
const RELATIVES = listed(`that who whom whose which`);
const CONJUNCTIONS = listed(`where when why how what whether if because although though unless whereas`);
/** "Every day you sleep": what names a time needs no "in". */
const TIMES = listed(
  `day days night nights morning evening afternoon week weeks month months year years century centuries time times moment minute
   hour hours second winter summer spring autumn today tomorrow yesterday once here there`,
);
const MEASURES = listed(`
  much many long far often fast old big large high deep heavy hot cold warm good well likely strong soon close rare small few
  little wide tall thick new safe true reliable
`);
const PRONOUNS = listed(`i we you they he she`);
/** "The city you live in", "studies you can look up". */
const LEFT_AT_THE_END = (word: string) =>
  PREPOSITIONS.has(word) || isAdverb(word) || /^(away|back|out|together)$/.test(word);

/** Whether a clause begins here that is part of another: everything before is a name, or nothing at all. */
function opensAt(words: readonly string[], index: number): boolean {
  const lower = words[index]?.toLowerCase() ?? "";
  const previous = words[index - 1]?.toLowerCase() ?? "";
  const next = words[index + 1]?.toLowerCase() ?? "";
  if (lower === "that") return index > 0 && next !== "" && !PREPOSITIONS.has(previous) && !/^(of|for)$/.test(next);
  if (lower === "which" || lower === "what") return !AUXILIARY.has(next); // else it asks
  if (RELATIVES.has(lower)) return index > 0 || !AUXILIARY.has(next);
  if (!CONJUNCTIONS.has(lower)) return false;
  // "Why do plants drink", "How much is left": asked without the sign.
  return !AUXILIARY.has(next) && !(lower === "how" && MEASURES.has(next));
}

/** Whether the verb at a place goes with what it would be said of: one thing "is", many "are". */
function agrees(words: readonly string[], end: number, verb: string): boolean {
  const before = words.slice(0, end).map((word) => word.toLowerCase());
  const preposition = before.findIndex((word) => PREPOSITIONS.has(word));
  const named = before[(preposition > 0 ? preposition : end) - 1] ?? "";
  if (/^(all|some|most|more|data|none|any|half)$/.test(named)) return true;
  const areMany = isPlural(named);
  if (/^(is|was|has|does)$/.test(verb)) return !areMany;
  if (/^(are|were|have|do)$/.test(verb)) return areMany || before.includes("and");
  return /[^sui]s$/.test(verb) && !AUXILIARY.has(verb) && !PAST.has(verb) ? !areMany : true;
}

/**
 * Whether words say something by a verb that is no part of a name: each clause that opens within takes a verb for itself.
 *
 * @param words of one sentence, or of what stands between two of its commas
 */
function saysOf(words: readonly string[]): boolean {
  const first = words.findIndex((_, index) => opensAt(words, index) || dropsItsThat(words, index));
  if (first < 0) return words.some((_, index) => isVerbAt(words, index));
  if (words.slice(0, first).some((_, index) => isVerbAt(words, index))) return true;
  let open = 0;
  let verbs = 0;
  let last = first;
  for (let index = first; index < words.length; index += 1) {
    if (index === first || opensAt(words, index)) {
      open += 1;
      continue;
    }
    const verb = words[index]?.toLowerCase() ?? "";
    const previous = words[index - 1]?.toLowerCase() ?? "";
    if (previous === "to") continue;
    const isJoined = JOINING.has(previous);
    // "What a student answers and writes".
    if (isJoined && last === index - 2 && last > first && isAnyVerb(verb)) last = index;
    if (isAnyVerb(verb) && isOfOneVerb(words, last, index)) {
      last = index;
      continue;
    }
    const isNext = index === last + 1;
    const mayBeSaid = verbs >= open && !isJoined && (first === 0 || agrees(words, first, verb));
    const said =
      first > 0 ? isVerbAt([...words.slice(0, first), ...words.slice(index)], first) : isNext && isOfOne(verb);
    const isOther = index === words.length - 1 && (NOUNS_TOO.has(verb) || OTHERS_TOO.has(verb));
    if (mayBeSaid && said && !isOther && !(isNext && TAKES_A_BASE.has(previous))) return true;
    if (!isVerbAt(words, index) || (isJoined && last === index)) continue;
    if (mayBeSaid) return true;
    verbs += 1;
    last = index;
  }
  return false;
}

/** "Studies that help explain". */
const TAKES_A_BASE = listed(`help helped let make made see saw hear heard watch watched dare need`);
const isOfOne = (verb: string) => AUXILIARY.has(verb) || baseOf(verb) !== undefined;
const isPast = (verb: string) => PAST.has(verb) || /..ed$/.test(verb);
const isAnyVerb = (verb: string) => VERBS.has(verb) || isOfOne(verb) || isPast(verb);

/** "Has been shown", "was carefully measured": one verb. */
const isOfOneVerb = (words: readonly string[], last: number, index: number): boolean =>
  AUXILIARY.has(words[last]?.toLowerCase() ?? "") &&
  words.slice(last + 1, index).every((word) => isAdverb(word.toLowerCase()) || /^(not|been|be|being)$/i.test(word));

/** "The air we breathe", "three studies you can look up": with nothing left that the verb could be done to. */
function dropsItsThat(words: readonly string[], index: number): boolean {
  const before = words.slice(0, index).map((word) => word.toLowerCase());
  const [first = "", named = ""] = [before[0], before.at(-1)];
  if (!PRONOUNS.has(words[index]?.toLowerCase() ?? "") || named === "" || words.slice(index + 1).length === 0)
    return false;
  const isName =
    (DETERMINERS.has(first) || NUMBERS.has(first) || isPlural(named)) &&
    !before.some((word) => TIMES.has(word) || CONJUNCTIONS.has(word) || RELATIVES.has(word)) &&
    !before.some((word, at) => at < before.length && (isAdverb(word) || PRONOUNS.has(word))) &&
    !PREPOSITIONS.has(first) &&
    leavesRoom(named) &&
    !/^(more|less)$|er$/.test(named);
  if (!isName) return false;
  const rest = words.slice(index + 1).map((word) => word.toLowerCase());
  const verb = rest.findIndex((word) => VERBS.has(word) || PAST.has(word) || /ed$/.test(word));
  return verb >= 0 && verb < 3 && rest.slice(verb + 1).every(LEFT_AT_THE_END);
}

const hasVerb = (text: string): boolean => {
  if (asks(text)) return wordsOf(text).some((_, index, words) => isVerbAt(words, index)) || tellsWhatFor(wordsOf(text));
  // A new sentence, and what stands after a colon or a comma, may tell what to do.
  const clauses = text.split(/(?<=[.!?:;,–—]["”’»)]?)\s+/).map(wordsOf);
  // "When ice melts, …": what follows says something, whatever its verb.
  const [condition, then] = clauses;
  if (/^(if|when|because|although|though|unless)$/i.test(condition?.[0] ?? "") && then && then.length > 1) return true;
  return [wordsOf(text), ...clauses].some(saysOf);
};

export const english: SentenceRules = {
  isSentence: (headline) => {
    const words = headline.split(/\s+/);
    // A common word in small letters begins no sentence; "pH" and "x²" do.
    if (/^\p{Ll}{2,}$/u.test(words[0] ?? "")) return false;
    // "Supply and demand".
    if (words.length === 3 && /^(and|or|vs\.?|versus)$/.test(words[1] ?? "")) return false;
    return hasVerb(headline);
  },
  saysSomething: hasVerb,
  example: "A leaf turns light into sugar",
  lecturersOwn: /\bthe (class|room)\b/i,
  negative: /\b(?:not|never|no|none|neither|nor|cannot|except|without)\b|\w+n[’']t\b/i,
};
