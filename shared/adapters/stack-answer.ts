/** What CloudFormation is told of a resource of ours. */
export interface StackAnswer {
  readonly Status: "SUCCESS" | "FAILED";
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

/** Puts the answer where CloudFormation waits for it; throws when it was not taken, so that Lambda tries once more. */
export const answerStack = async (address: string, answer: StackAnswer): Promise<void> => {
  const response = await fetch(address, {
    method: "PUT",
    // The address is signed for an empty content type.
    headers: { "content-type": "" },
    body: JSON.stringify(answer),
    signal: AbortSignal.timeout(10_000),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`CloudFormation answered ${response.status}`);
};
