import { tagged, type Reply } from "#shared/http/reply.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Paper } from "#shared/papers/paper.ts";
import { layout, type Print } from "#shared/papers/print.ts";
import { digestOf } from "#shared/store/digest.ts";

interface Answered {
  readonly paper: Paper;
  /** What a file is called that somebody keeps: of letters, digits, dots and hyphens. */
  readonly name: string;
  readonly ifNoneMatch: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The language that the address names, else the one that the caller asks for. */
export const languageOf = (lang: Locale | undefined, locale: Locale): Locale => lang ?? locale;

/**
 * A paper as PDF. It is for the one who asked: no cache between keeps it. The same paper gives the
 * same bytes, so that its tag is known before anything is printed.
 */
export const answerPaper = async (
  print: Print,
  { paper, name, ifNoneMatch, headers = {} }: Answered,
): Promise<Reply> => {
  const tag = digestOf({ layout, paper });
  const common = {
    ...headers,
    "content-type": "application/pdf",
    "content-language": paper.locale,
    "content-disposition": `inline; filename="${name}-${paper.locale}.pdf"`,
    "x-content-type-options": "nosniff",
  };
  const known = tagged(ifNoneMatch, tag, { status: 200, headers: common });
  return known.status === 304 ? known : { ...known, bytes: await print(paper) };
};
