import { defineConfig } from "vite";
import react from "@vitejs/plugin-react";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    sourcemap: false,
    // A file for each page, named by its content, so that a browser keeps it for ever.
    assetsDir: "assets",
    // A policy of the page forbids what would be written into it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Each request has a price of its own: what every page needs comes as one file, and what several need in few.
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            {
              name: "shared",
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 3500,
            },
          ],
        },
      },
    },
  },
});
