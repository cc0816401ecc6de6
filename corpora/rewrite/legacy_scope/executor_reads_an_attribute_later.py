# finding: GI201 5 GI584
# finding: GI201 10 GI580
# finding: GI201 15 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")


class Service:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")
        self.prompt = "Name a moon."

    async def ask(self) -> str:
        loop = asyncio.get_running_loop()
        response = await loop.run_in_executor(None, self.model.generate_content, self.prompt)
        return response.text


print(asyncio.run(Service().ask()))
