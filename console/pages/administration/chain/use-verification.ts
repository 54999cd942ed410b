import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../../../api/client.ts";
import type { Refused } from "../../../api/problem.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { hashInBrowser, verifyHistory, type Finding } from "./verify.ts";

export type Entry = AnswerOf<"getCaseHistory">["entries"][number];

export const reasons = ["oversight", "complaint", "court", "review"] as const;
export type Reason = (typeof reasons)[number];

/** The history that is to be verified, and why. */
export interface Wanted {
  readonly caseId: string;
  readonly reason: Reason | undefined;
}

const limit = 100;

const pageOf = async ({ caseId, reason }: Wanted, after: number) => {
  const query = { after, limit, ...(reason !== undefined && { reason }) };
  const params = { path: { id: caseId }, query };
  return answerOf(
    caseId.startsWith("assistance-")
      ? api.GET("/v1/assistance/{id}/history", { params })
      : api.GET("/v1/cases/{id}/history", { params }),
  );
};

/** Verifies a history in this browser, and tells how far it has come. */
export const useVerification = () => {
  const [finding, setFinding] = useState<Finding<Entry>>();
  const { mutate, isPending, error } = useMutation<Finding<Entry>, Refused, Wanted>({
    mutationFn: async (wanted) => {
      setFinding(undefined);
      return verifyHistory(async (after) => pageOf(wanted, after), hashInBrowser, setFinding);
    },
  });
  return { verify: mutate, busy: isPending, error, finding };
};
