import { question, slide } from "./lesson.ts";

const sentences = question({
  kind: "sorting",
  id: "six-newspaper-sentences",
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  stem: "On which rung is each sentence?",
  groups: ["Said for", "Said to work", "Done", "Measured"],
  items: [
    {
      text: "It made us safer, says the general",
      group: "Said to work",
      feedback: "He asserts an effect; nothing is compared.",
    },
    {
      text: "Nine states’ officers finished it",
      group: "Done",
      feedback: "It took place. What they can do better is another question.",
    },
    {
      text: "The drill is to bring armies closer",
      group: "Said for",
      feedback: "“Is to” gives what it is for; whether it did, is open.",
    },
    {
      text: "Drills guarantee good rescues",
      group: "Said to work",
      feedback: "An effect, and the strongest word for it, with nothing shown.",
    },
    {
      text: "Trained crews beat others by a third",
      group: "Measured",
      feedback: "Somebody timed both and compared: an effect, if the crews were alike before.",
    },
    {
      text: "Two navies met for the fourth time",
      group: "Done",
      feedback: "A report of what took place, with a count.",
    },
  ],
});

export default slide({
  id: "claim-check",
  kind: "activity",
  headline: "One word gives the rung away",
  minutes: 4,
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  questions: [sentences],
  notes: (
    <p>
      Six sentences that you have not read before, made up in the style of newspapers; the rungs are not shared out
      evenly. Two minutes in pairs: first underline the word that gives the rung away, then choose. Let the class vote
      row by row, mark what most say, and check. “Is to” belongs to the lowest rung; “made” and “guarantee” to the
      second; a date or a count of people to the third. For the highest, look for a comparison.
    </p>
  ),
  reader: (
    <p>
      Six sentences that you have not read before, made up in the style of newspapers; the rungs are not shared out
      evenly. First find the word that gives the rung away, then choose. “Is to” belongs to the lowest rung; “made” and
      “guarantee” to the second; a date or a count of people to the third. For the highest, look for a comparison.
    </p>
  ),
  asks: [
    {
      ask: "The crews were a third faster. What would you ask before you credit the training?",
      expect: "Were they alike before? Who chose who trained? Was the task the same? How many crews?",
      mistake: "To take a number for a measurement of an effect: “sixty countries” is a number too.",
    },
  ],
  ifLate: "Rows one, three and five.",
});
