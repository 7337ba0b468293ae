import { question, slide } from "./lesson.ts";

const whatMakesItDiplomacy = question({
  kind: "choice",
  id: "what-makes-it-diplomacy",
  claims: ["definition"],
  stem: "What turns training into training diplomacy?",
  options: [
    {
      text: "Another state takes part by agreement",
      right: true,
      feedback: "Two states cooperate: that is the other half of the definition.",
    },
    {
      text: "Soldiers learn a skill that is new to them",
      feedback: "That is training; it can happen with no other state near.",
    },
    {
      text: "It is held close to a disputed border",
      feedback: "A place can send a signal, but no partner has agreed to anything.",
    },
  ],
});

const whichForm = question({
  kind: "choice",
  id: "course-for-foreign-officers",
  claims: ["activities"],
  stem: "Officers from abroad take a staff course. Which form is that above all?",
  options: [
    {
      text: "Collective tactical training",
      feedback: "That is units at the same drill, side by side; a course teaches.",
    },
    { text: "A combined exercise", feedback: "That is a planned event of several countries’ forces." },
    {
      text: "Military knowledge passed on",
      right: true,
      feedback: "One force teaches what it knows, another learns it.",
    },
  ],
});

export default slide({
  id: "check-what",
  kind: "activity",
  headline: "Can you tell what counts, and as what?",
  minutes: 2,
  claims: ["definition", "activities"],
  questions: [whatMakesItDiplomacy, whichForm],
  notes: (
    <p>
      Two questions, each answered alone before anyone speaks. First: what turns training into training diplomacy? Wait
      until everyone has settled on one option, take hands, choose what most chose, then press “Check”. The right one is
      that another state takes part by agreement. If many chose the new skill, go back to the drawing: skill is at the
      core, diplomacy is what crosses the border. Go on, and the second question takes the first one’s place: officers
      from abroad take a staff course; which of the four forms is that above all? It is knowledge passed on. Someone may
      say that such courses also make friends. That is right, and worth saying: one activity can carry more than one
      strand.
    </p>
  ),
  reader: (
    <p>
      What turns training into training diplomacy is that another state takes part by agreement. If you chose the new
      skill, go back to the drawing of the two states: skill is at the core, diplomacy is what crosses the border. A
      staff course for officers from abroad is above all knowledge passed on. Such courses may also make friends, and
      that is worth noticing: one activity can carry more than one strand.
    </p>
  ),
});
