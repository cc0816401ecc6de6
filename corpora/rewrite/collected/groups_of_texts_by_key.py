# finding: GI101 14 GI509
# finding: GI101 15 GI509
from google import genai

client = genai.Client()
_groups = {}


def _by(words):
    for word in words:
        _groups.setdefault(word[0], []).append(word)


_by(["moon", "mars", "sun"])
for key, words in _groups.items():
    print(client.models.generate_content(model="gemini-2.5-flash", contents=words).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents=_groups["m"]).text)
