import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { Providers } from "./app/providers.tsx";
import { router } from "./app/router.tsx";
import { session } from "./session/session.ts";
import { readyWords } from "./words/i18n.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");

const start = async (): Promise<void> => {
  // What a tab knew of its session is taken up before a page asks for anything.
  await Promise.all([readyWords(), session.resume()]);
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<div className="first-sight" role="status" />}>
        <Providers>
          <RouterProvider router={router} />
        </Providers>
      </Suspense>
    </StrictMode>,
  );
};

// Not awaited here: what is fetched on the way may need this very file, which would wait for itself.
void start();
