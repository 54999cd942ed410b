// What the help for citizens is made of. Texts explain in plain words; they decide nothing.
import type { ActProvision } from "#shared/assistance/acts.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { HelpTermName } from "./terms.ts";

/** Words of the help; the name of a term in braces stands for how long it is. */
export interface HelpWords {
  readonly title: Trilingual;
  readonly text: Trilingual;
}

/** One thing that a section tells of, under a code that stays. */
export interface HelpItem extends HelpWords {
  readonly code: string;
  /** What it explains in the acts. */
  readonly provisions: readonly ActProvision[];
  /** What it explains in the portal's article. */
  readonly article?: `P003-${string}`;
  /** Grounds: their numbers in the two texts of the Law (G40). */
  readonly numbers?: { readonly en: string; readonly kk: string };
  /** How long that may take. */
  readonly term?: HelpTermName;
}

export interface HelpSection extends HelpWords {
  readonly article?: `P003-${string}`;
  readonly items: readonly HelpItem[];
}
