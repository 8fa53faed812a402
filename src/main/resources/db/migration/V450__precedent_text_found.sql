-- A backup is restored without a search path: the function finds the other one by its own.
alter function precedent_text(text, text, text, text, text[]) set search_path from current;
