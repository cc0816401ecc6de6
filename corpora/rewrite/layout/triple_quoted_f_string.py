# finding: GI101 6
from google import genai


def ask(question: str) -> str:
    client = genai.Client()
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=f"""
Answer in one word:
    {question}
""", config={"system_instruction": """Be
  brief."""})
    return response.text or ""


print(ask("Name a moon."))
# output
from google import genai


def ask(question: str) -> str:
    client = genai.Client()
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=f"""
Answer in one word:
    {question}
""",
        system_instruction="""Be
  brief.""",
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon."))
