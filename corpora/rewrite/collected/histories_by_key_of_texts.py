# finding: GI101 10 GI509
from google import genai

client = genai.Client()
_notes = {}


def _ask(user: str, text: str):
    notes = _notes.setdefault(user, [])
    notes.append(text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=notes).text


print(_ask("a", "Name a moon."))
print(_ask("a", "Another?"))
print(_notes)
