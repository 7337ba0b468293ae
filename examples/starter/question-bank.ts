// Questions that are on no slide: the review document asks them after the slide under whose id they stand here,
// and practice asks them again. What they state as fact is on that slide, or in the text.
import type { Question, QuestionBank } from "classroom-deck";
import type { claims } from "./claims.ts";

type Asked = Question<keyof typeof claims>;

const choice = (asked: Omit<Extract<Asked, { kind: "choice" }>, "kind">): Asked => ({ kind: "choice", ...asked });

export const questionBank: QuestionBank<keyof typeof claims> = {
  colours: [
    choice({
      id: "white-light",
      claims: ["white"],
      stem: "What does a prism show about sunlight?",
      options: [
        {
          text: "Glass adds colours to it",
          feedback: "A second prism can join them to white again: glass adds nothing.",
        },
        { text: "It is a mixture of colours", right: true, feedback: "The prism only takes them apart." },
        { text: "It is mostly blue light", feedback: "It holds all colours; the mixture looks white." },
      ],
    }),
    choice({
      id: "longest-wave",
      claims: ["waves"],
      stem: "Which of these colours has the longest waves?",
      options: [
        { text: "Blue light", feedback: "Its waves are the shortest of these three: about 450 nanometres." },
        { text: "Green light", feedback: "It is in the middle: about 550 nanometres." },
        { text: "Red light", right: true, feedback: "About 700 nanometres, longer than green and blue." },
      ],
    }),
  ],
  scattering: [
    choice({
      id: "what-scattering-is",
      claims: ["scattering"],
      stem: "What happens to light that is scattered?",
      options: [
        {
          text: "It goes on in another direction",
          right: true,
          feedback: "Nothing is lost; only the direction changes.",
        },
        { text: "It is turned into heat", feedback: "That happens when light is swallowed, not when it is scattered." },
        { text: "It changes from red to blue", feedback: "Each colour stays what it is." },
      ],
    }),
    choice({
      id: "without-air",
      claims: ["scattering"],
      stem: "How would the day sky look if Earth lost its air?",
      options: [
        { text: "Blue, but darker", feedback: "Without air nothing sends the light down to us." },
        { text: "Black, with the Sun in it", right: true, feedback: "As on the Moon: nothing scatters the light." },
        { text: "White all over", feedback: "White light would come from the Sun alone." },
      ],
    }),
  ],
  "six-times": [
    choice({
      id: "fourth-power",
      claims: ["scattering"],
      stem: "One wave is half as long as another. How much more of it is scattered?",
      options: [
        { text: "Twice as much", feedback: "It grows faster than that: with the fourth power." },
        { text: "Four times as much", feedback: "That would be the second power; it is the fourth." },
        { text: "Sixteen times as much", right: true, feedback: "Two times two times two times two." },
      ],
    }),
  ],
  sunset: [
    choice({
      id: "red-sun",
      claims: ["sunset"],
      stem: "Why does the low Sun look red?",
      options: [
        {
          text: "It is cooler in the evening",
          feedback: "The Sun does not change from noon to evening; the way does.",
        },
        {
          text: "Its blue light was sent aside",
          right: true,
          feedback: "On the long way through air, red is what is left.",
        },
        { text: "Warm air glows in red", feedback: "Air of that warmth sends out no light that we see." },
      ],
    }),
    choice({
      id: "pale-horizon",
      claims: ["horizon"],
      stem: "Why is the sky pale near the horizon?",
      options: [
        { text: "Its light was scattered many times", right: true, feedback: "So the colours are mixed again." },
        { text: "There is less air in that direction", feedback: "There is more of it: the way is longer." },
        { text: "The ground throws its own colour up", feedback: "Then it would differ from land to sea." },
      ],
    }),
    {
      kind: "sorting",
      id: "noon-or-sunset",
      claims: ["sunset"],
      stem: "Does each of these belong to noon or to sunset?",
      groups: ["Noon", "Sunset"],
      items: [
        { text: "The shortest way through air", group: "Noon", feedback: "The Sun is high." },
        { text: "Most of the blue is lost on the way", group: "Sunset", feedback: "The way is many times longer." },
        { text: "The Sun looks nearly white", group: "Noon", feedback: "Little of its light was sent aside." },
        { text: "Red and yellow come straight on", group: "Sunset", feedback: "They are what is left." },
      ],
    },
  ],
  ozone: [
    choice({
      id: "blue-at-dusk",
      claims: ["scattering"],
      stem: "What keeps the sky overhead blue after sunset?",
      options: [
        { text: "The sea’s reflection", feedback: "It is blue above deserts too." },
        { text: "Mostly ozone, high up", right: true, feedback: "It swallows orange and red light." },
        { text: "Light from the stars", feedback: "Their light is far too faint for that." },
      ],
    }),
  ],
  "air-mass": [
    choice({
      id: "air-at-the-horizon",
      claims: ["sunset"],
      stem: "How much air does light cross from the horizon, compared with straight above?",
      options: [
        { text: "About twice as much", feedback: "That is so at a height of thirty degrees." },
        { text: "About 38 times as much", right: true, feedback: "It grows fast in the last ten degrees." },
        { text: "About 900 times as much", feedback: "That is far too much: the air ends some way up." },
      ],
    }),
  ],
  "other-skies": [
    choice({
      id: "sky-of-mars",
      claims: ["mars"],
      stem: "What is seen in the sky of Mars?",
      options: [
        { text: "Reddish light by day", right: true, feedback: "Fine dust makes it so." },
        { text: "Deep blue light by day", feedback: "The air is too thin for that, and full of dust." },
        { text: "A green glow at noon", feedback: "No green sky has been seen there." },
        {
          text: "Bluish light round a low Sun",
          right: true,
          feedback: "The dust sends blue light nearly straight on.",
        },
      ],
    }),
    {
      kind: "matching",
      id: "place-to-sky",
      claims: ["mars"],
      stem: "Which sky belongs to each place?",
      spare: ["Green, with plants"],
      pairs: [
        { item: "Earth at noon", partner: "Blue, by scattering", feedback: "Air sends the short waves to all sides." },
        { item: "The Moon by day", partner: "Black, without air", feedback: "Nothing is there to send light aside." },
        { item: "Mars by day", partner: "Reddish, with dust", feedback: "Fine dust scatters in its own way." },
      ],
    },
  ],
};
