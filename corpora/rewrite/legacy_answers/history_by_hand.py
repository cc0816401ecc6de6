# finding: GI201 3
# finding: GI201 4
# finding: GI201 6
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
turns = [{"role": "user", "parts": ["Name a moon."]}]
response = model.generate_content(turns)
turns.append(response.candidates[0].content)
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
turns = [{"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]}]
response = client.interactions.create(model=model, input=turns, store=False)
turns.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
