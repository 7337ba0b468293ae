// What the package subset-font, which has no types, takes and gives: the part that is used here.
declare module "subset-font" {
  type Axis = number | { min: number; max: number };
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2" | "sfnt";
      keepFeatures: readonly string[];
      variationAxes: Readonly<Record<string, Axis>>;
    },
  ): Promise<Buffer>;
}
