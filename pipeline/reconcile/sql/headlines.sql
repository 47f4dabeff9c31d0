-- The paragraphs that are the headline of their report; filled from TypeScript.
CREATE TABLE headlines (source_file VARCHAR, paragraph DOUBLE)
