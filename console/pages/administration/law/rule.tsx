import type { AnswerOf } from "../../../api/shapes.ts";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";

export type Edition = AnswerOf<"getEditions">["editions"][number];
type Cited = Pick<Edition["terms"][number], "provision" | "citation" | "statement">;

/** What a provision says, and where it stands. */
export const Rule = ({ rule: { provision, citation, statement } }: { readonly rule: Cited }) => {
  const told = useTrilingual();
  return (
    <>
      {told(statement)}
      <div className={common["quiet"]}>
        {told(citation)} · {provision}
      </div>
    </>
  );
};
