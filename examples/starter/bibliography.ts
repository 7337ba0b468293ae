// The works that the lesson cites, the text that it is about first. `short` is what a slide shows.
import type { Source } from "classroom-deck";

export const sources = {
  text: {
    short: "NASA page",
    author: "NASA",
    title: "Why Is the Sky Blue?",
    publisher: "NASA Space Place",
    year: "n.d.",
    looked: "2026-11-25",
    url: "https://spaceplace.nasa.gov/blue-sky/en/",
  },
  rayleigh: {
    short: "Strutt 1871",
    author: "J. W. Strutt, later Lord Rayleigh",
    title: "On the light from the sky, its polarization and colour",
    year: "1871",
    details: "Philosophical Magazine 41, 107–120",
    url: "https://doi.org/10.1080/14786447108640452",
  },
  "air-mass": {
    short: "Kasten & Young 1989",
    author: "F. Kasten and A. T. Young",
    title: "Revised optical air mass tables and approximation formula",
    year: "1989",
    details: "Applied Optics 28, 4735–4738",
    url: "https://doi.org/10.1364/AO.28.004735",
  },
  ozone: {
    short: "Hulburt 1953",
    author: "E. O. Hulburt",
    title: "Explanation of the brightness and color of the sky, particularly the twilight sky",
    year: "1953",
    details: "Journal of the Optical Society of America 43, 113–118",
    url: "https://doi.org/10.1364/JOSA.43.000113",
  },
  eye: {
    short: "Smith 2005",
    author: "G. S. Smith",
    title: "Human color vision and the unsaturated blue color of the daytime sky",
    year: "2005",
    details: "American Journal of Physics 73, 590–597",
    url: "https://doi.org/10.1119/1.1858479",
  },
  mars: {
    short: "Ehlers and others 2014",
    author: "K. Ehlers, R. Chakrabarty and H. Moosmüller",
    title: "Blue moons and Martian sunsets",
    year: "2014",
    details: "Applied Optics 53, 1808–1819",
    url: "https://doi.org/10.1364/AO.53.001808",
  },
} as const satisfies Record<string, Source>;
