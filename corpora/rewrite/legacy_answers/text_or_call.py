# finding: GI201 3
# finding: GI201 13
# finding: GI201 14
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
add = {
    "name": "add",
    "description": "Adds two numbers.",
    "parameters": {
        "type": "OBJECT",
        "properties": {"a": {"type": "NUMBER"}, "b": {"type": "NUMBER"}},
        "required": ["a", "b"],
    },
}
model = genai.GenerativeModel("gemini-2.5-flash", tools=[{"function_declarations": [add]}])
response = model.generate_content("Add one and two.")
try:
    print(response.text)
except ValueError:
    print("a call")
# output
from google import genai

client = genai.Client(api_key="key")
add = {
    "type": "function",
    "name": "add",
    "description": "Adds two numbers.",
    "parameters": {
        "type": "object",
        "properties": {"a": {"type": "number"}, "b": {"type": "number"}},
        "required": ["a", "b"],
    },
}
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Add one and two.", tools=[add], store=False)
response_text = "".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
)
try:
    if not response_text:
        raise ValueError("The answer holds no text.")
    print(response_text)
except ValueError:
    print("a call")
