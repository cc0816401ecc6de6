
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-computer-use-preview-10-2025",
    input="Open a page.",
    tools=[{"type": "computer_use", "environment": "browser", "excluded_predefined_functions": ["drag_and_drop"]}],
)
print(interaction.status)
