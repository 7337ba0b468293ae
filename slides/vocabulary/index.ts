// This lesson's drawn vocabulary (see the doc comments): import what a figure needs from here. Its colours and strokes are
// in ../style.css.
export { COLUMNS, EvidenceColumns, EvidenceRows, heightOfRows, type Piece, Stages } from "./evidence.tsx";
export { Cable, Exercises, Knowledge, Tactics, Ties } from "./link.tsx";
export { type EvidenceKind, KIND_WORDS, Mark, MarkWord } from "./marks.tsx";
export { Signal } from "./signal.tsx";
export { CircleForces, CircleState, HexagonForces, HexagonState, SquareForces, SquareState } from "./states.tsx";
export { type Verdict, VerdictRule } from "./verdict.tsx";
