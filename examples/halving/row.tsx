// The lesson's one drawn word: a row of fifteen cards.

const COUNT = 15;
const WIDTH = 60;
const STEP = 76;
/** Where a card's middle is, from the left. */
export const middleOf = (card: number) => 64 + 14 + card * STEP + WIDTH / 2;

/**
 * @param turned the card that is looked at
 * @param gone the first and the last card of each stretch that is forgotten
 */
export function Row({
  y,
  turned,
  gone = [],
}: {
  y: number;
  turned: number;
  gone?: readonly (readonly [number, number])[];
}) {
  return (
    <>
      {Array.from({ length: COUNT }, (_, card) => (
        <rect
          key={card}
          class={card === turned ? "card turned" : "card"}
          x={middleOf(card) - WIDTH / 2}
          y={y}
          width={WIDTH}
          height="84"
        />
      ))}
      {gone.map(([first, last]) => (
        <path key={first} class="rule" d={`M${middleOf(first) - 30} ${y + 42}H${middleOf(last) + 30}`} />
      ))}
    </>
  );
}
