# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# finding: GI201 8
# run: needs the archived google-generativeai package
import google.generativeai as genai

genai.configure(api_key="k")
model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="Be brief.")
response = model.generate_content("Name three moons.", generation_config={"temperature": 0.2})
print(response.text)
chat = model.start_chat(history=[])
print(chat.send_message("And planets?").text)
# output
from google import genai

client = genai.Client(api_key="k")
model = "gemini-1.5-flash"
response = client.interactions.create(
    model=model,
    input="Name three moons.",
    system_instruction="Be brief.",
    generation_config={"temperature": 0.2},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
answer = client.interactions.create(model=model, input="And planets?", system_instruction="Be brief.", store=False)
if not answer.output_text:
    raise ValueError("The answer holds no text.")
print(answer.output_text)
