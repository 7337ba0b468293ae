// A sorting question on paper: a table with a box in each group.
import { Box, Feedback } from "../paper.tsx";
import type { SortingQuestion } from "./data.ts";

export function SortingExercise({ question: { stem, groups, items } }: { question: SortingQuestion }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{stem}</th>
          {groups.map((group) => (
            <th key={group} scope="col" class="group">
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ text, group, feedback }) => (
          <tr key={text}>
            <th scope="row">
              {text}
              <Feedback>{feedback}</Feedback>
            </th>
            {groups.map((one) => (
              <td key={one} class="group">
                <Box right={one === group} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
