# finding: GI201 3
# finding: GI201 4
# finding: GI201 7
# finding: GI201 11
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel(
    "gemini-2.5-flash", generation_config={"temperature": 0.2, "top_p": 0.9}, system_instruction="Be brief."
)
chat = model.start_chat(
    history=[{"role": "user", "parts": ["Hi."]}, {"role": "model", "parts": ["Hello."]}],
    enable_automatic_function_calling=False,
)
print(chat.send_message("Name a moon.", generation_config={"temperature": 0}).text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Hi."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Hello."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]},
    ],
    generation_config={"top_p": 0.9, "temperature": 0},
    system_instruction="Be brief.",
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
