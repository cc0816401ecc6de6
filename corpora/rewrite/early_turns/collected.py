# finding: GI203 5
# finding: GI203 12
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
history = [{"role": "user", "content": "Name the largest cities in Spain."}]
first = client.interactions.create(model="gemini-2.5-flash", input=history)
print(first.outputs[-1].text)
history.append({"role": "model", "content": first.outputs})
history.append({
    "role": "user",
    "content": "What is there to see in the second one?"
})
second = client.interactions.create(model="gemini-2.5-flash", input=history)
print(second.outputs[-1].text)
# output
from google import genai

client = genai.Client()
history = [{"type": "user_input", "content": [{"type": "text", "text": "Name the largest cities in Spain."}]}]
first = client.interactions.create(model="gemini-2.5-flash", input=history)
print(first.output_text)
history.extend(step.model_dump(exclude_none=True) for step in first.steps or [])
history.append({
    "type": "user_input",
    "content": [{"type": "text", "text": "What is there to see in the second one?"}]
})
second = client.interactions.create(model="gemini-2.5-flash", input=history)
print(second.output_text)
