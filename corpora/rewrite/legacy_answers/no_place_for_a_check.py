# flags: --unsafe
# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
answers = {word: model.generate_content(word).text for word in ("moon", "star")}
print(answers)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
answers = {word: client.interactions.create(
    model=model,
    input=word,
    store=False,
).output_text for word in ("moon", "star")}
print(answers)
