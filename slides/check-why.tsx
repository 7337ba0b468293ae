import { question, slide } from "./lesson.ts";

const whereThreatsComeFrom = question({
  kind: "choice",
  id: "why-the-article-needs-threats",
  claims: ["setting", "functions"],
  stem: "In the article, what makes training necessary?",
  options: [
    {
      text: "Threats from inside and outside that change",
      right: true,
      feedback: "It starts from insecurity: forces have to keep up with what threatens them.",
    },
    {
      text: "Treaties that oblige these states to train",
      feedback: "It names no treaty. Its stated reason is threats.",
    },
    {
      text: "Armies that are too small to defend a border",
      feedback: "It says nothing of size. It speaks of threats that change.",
    },
  ],
});

const whatTheExampleShows = question({
  kind: "choice",
  id: "what-pakistan-and-turkiye-show",
  claims: ["example"],
  stem: "What do the sources show about Pakistan and Türkiye?",
  options: [
    { text: "Their forces are readier than before", feedback: "The article says so; no source here measures it." },
    {
      text: "They train together, hosting in turn",
      right: true,
      feedback: "A regular series; a statement of 2011 says that the hosts take turns: an activity.",
    },
    {
      text: "Their forces train with nobody else",
      feedback: "Pakistan hosts AMAN with many; Anatolian Eagle 2023 in Türkiye was announced with six guests.",
    },
  ],
});

export default slide({
  id: "check-why",
  kind: "activity",
  headline: "Do you see why the article wants more training?",
  minutes: 2,
  claims: ["setting", "functions", "example"],
  sources: ["ataturk-jinnah", "ataturk-xiii", "aman", "anatolian-eagle"],
  questions: [whereThreatsComeFrom, whatTheExampleShows],
  notes: (
    <p>
      Two questions again, alone first. In the article, what makes training necessary? Its reasoning runs from threats,
      inside and outside, to the need to keep up with them. It names no treaty, and it does not say that any army is too
      small. The second question prepares the last part of the lesson: what do the sources show about Pakistan and
      Türkiye? They show that the two train together in a regular series, hosting in turn. That both became readier for
      it is the article’s claim, and nobody in our sources has measured it. Ask those who chose “readier”: what would
      you have to measure, before and after, to know? Keep one good answer; it comes back when we climb the ladder of
      evidence.
    </p>
  ),
  reader: (
    <p>
      In the article, training becomes necessary because of threats: they come from inside and outside, they change, and
      forces have to keep up with them. It names no treaty, and it does not say that any army is too small. The sources
      show that Pakistan and Türkiye train together in a regular series, hosting in turn. That both became readier for
      it is the article’s claim, and nobody in our sources has measured it. If you chose “readier”: what would you have
      to measure, before and after, to know? Keep your answer; it comes back at the ladder of evidence.
    </p>
  ),
});
