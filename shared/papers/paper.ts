import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";

/** The width of a column: as wide as its text, a share of what is left, or so many points. */
export type Width = "auto" | "*" | number;

/** A part of a paper. A paper is a list of these, and knows nothing of how it is printed. */
export type Part =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly small?: boolean }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly numbered?: boolean }
  /** Words that somebody typed, set apart from the paper's own. */
  | { readonly kind: "quotation"; readonly words: string }
  /** Labels with their values, one under the other. */
  | { readonly kind: "pairs"; readonly rows: readonly (readonly [string, string])[] }
  /** A line of a form: what was filled in, over the words that say what belongs there. */
  | { readonly kind: "field"; readonly value: string; readonly caption: string }
  | {
      readonly kind: "table";
      readonly widths: readonly Width[];
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "new-page" };

/** What is printed: the same paper gives the same bytes. */
export interface Paper {
  readonly title: string;
  readonly locale: Locale;
  /** What the paper is dated by; nothing in it depends on when it is printed. */
  readonly at: Instant;
  /** By which number a sheet is known that was parted from the others. */
  readonly about: string;
  readonly parts: readonly Part[];
}
