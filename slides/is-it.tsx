import { question, slide } from "./lesson.ts";

const cases = question({
  kind: "sorting",
  id: "is-it-training-diplomacy",
  claims: ["definition", "activities"],
  stem: "Is it training diplomacy, by the article’s definition?",
  groups: ["Yes", "No"],
  items: [
    {
      text: "Two states’ special forces train together every year",
      group: "Yes",
      feedback: "Two states agree, and both forces practise: collective training, year after year.",
    },
    {
      text: "One country’s army, navy and air force exercise",
      group: "No",
      feedback: "Several services, but one state. Nothing crosses a border, so no diplomacy is done.",
    },
    {
      text: "Foreign officers take a peacekeeping course",
      group: "Yes",
      feedback: "Military knowledge is passed on from one state’s forces to another’s.",
    },
    {
      text: "A state sells aircraft to another state",
      group: "No",
      feedback: "A sale alone trains nobody. If pilots came to learn, that part would count.",
    },
    {
      text: "Warships of many navies meet for an exercise",
      group: "Yes",
      feedback: "An exercise held together: forces of several countries take part.",
    },
    {
      text: "Two ministers sign a statement, and nothing follows",
      group: "No",
      feedback: "That is diplomacy, but no one has trained.",
    },
    {
      text: "A state opens an academy for another state’s forces",
      group: "Yes",
      feedback: "Knowledge is passed on, for years; and people get to know each other.",
    },
  ],
});

export default slide({
  id: "is-it",
  kind: "activity",
  headline: "Which of these are training diplomacy?",
  minutes: 4,
  claims: ["definition", "activities"],
  questions: [cases],
  notes: (
    <p>
      Use the definition as a test: there is training, and there is a second state that has agreed to it. Both have to
      be there. Let the class work alone for a minute, then go down the rows, thumbs up or down, and mark what most say.
      Have the form of each that passes named: tactical training, an exercise, and knowledge passed on, twice; ties can
      grow in all four. The three that fail each miss one half: services of one country miss the second state, a sale
      and a signed statement miss the training. Press “Check”, then go from row to row for the reasons.
    </p>
  ),
  reader: (
    <p>
      Use the definition as a test: is there training, and is there a second state that has agreed to it? Both have to
      be there. Say of each that passes which form it is: tactical training, an exercise, or knowledge passed on; ties
      can grow in all four. The three that fail each miss one half: services of one country miss the second state, a
      sale and a signed statement miss the training.
    </p>
  ),
  asks: [
    {
      ask: "What would have to be added to make the sale of aircraft count?",
      expect: "Pilots or mechanics who come to learn, by agreement of both states.",
      mistake:
        "“It strengthens the state, so it counts.” The definition asks for skills and cooperation, not for strength.",
    },
  ],
  ifLate: "Do the first four rows; the rest is in the review.",
});
