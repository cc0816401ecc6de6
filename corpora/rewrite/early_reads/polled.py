# finding: GI203 8
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
import time

from google import genai

client = genai.Client()
started = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
while True:
    interaction = client.interactions.get(started.id)
    if interaction.status == "completed":
        print("Report:", interaction.outputs[-1].text)
        break
    elif interaction.status in ["failed", "cancelled"]:
        print("Failed")
        break
    time.sleep(1)
# output
import time

from google import genai

client = genai.Client()
started = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
while True:
    interaction = client.interactions.get(started.id)
    if interaction.status == "completed":
        print("Report:", interaction.output_text)
        break
    elif interaction.status in ["failed", "cancelled"]:
        print("Failed")
        break
    time.sleep(1)
