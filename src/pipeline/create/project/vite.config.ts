import { classroomDeck } from "classroom-deck/vite";
import { defineConfig } from "vite";

// The lesson's folder stands here and nowhere else.
export default defineConfig({ plugins: [classroomDeck({ lesson: "slides" })] });
