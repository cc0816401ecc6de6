# finding: GI101 6
# run: needs arguments
import sys

from google import genai

client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents=["Answer in one line.", sys.argv[1]]).text)
# output
import sys

from google import genai

client = genai.Client()
print(client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "text", "text": "Answer in one line."}, {"type": "text", "text": sys.argv[1]}],
    store=False,
).output_text)
